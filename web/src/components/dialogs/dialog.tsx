import { Modal, type ModalProps } from 'antd';
import { useFocusBack } from '../../lib/focus/use-focus-back';

/** A dialog over the page; however it closes, the focus returns to what opened it. */
export function Dialog(props: ModalProps & { readonly open: boolean }) {
  useFocusBack(props.open);
  return <Modal {...props} />;
}
