import { Drawer, type DrawerProps } from 'antd';
import { useFocusBack } from '../../lib/focus/use-focus-back';

/** A dialog at the side of the page; however it closes, the focus returns to what opened it. */
export function SidePanel(props: DrawerProps & { readonly open: boolean }) {
  useFocusBack(props.open);
  return <Drawer destroyOnHidden {...props} />;
}
