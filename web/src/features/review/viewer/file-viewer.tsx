import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { ErrorBoundary } from '../../../components/error-boundary';
import { useStoredFile } from '../../../components/files/stored-file.query';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useFileContent } from './file-content.query';
import { shownAs, type Shown } from './file-kind';
import { NotShown } from './not-shown';
import type { ViewerProps } from './viewer';

type Viewer = LazyExoticComponent<ComponentType<ViewerProps>>;

/** Each comes with the first file of its kind. */
const VIEWERS: Readonly<Record<Exclude<Shown, 'NOT_SHOWN'>, Viewer>> = {
  PDF: lazy(() => import('./pdf-viewer')),
  PICTURE: lazy(() => import('./picture-viewer')),
  DOCX: lazy(() => import('./text-viewer')),
  TEXT: lazy(() => import('./text-viewer')),
  RECORDING: lazy(() => import('./recording-viewer')),
};

/** A stored file as it is looked at; what cannot be shown is offered for download. */
export function FileViewer({ fileId, ...props }: { fileId: string } & Omit<ViewerProps, 'file' | 'content'>) {
  const file = useStoredFile(fileId);
  const shown = file.data ? shownAs(file.data.mediaType) : undefined;
  const content = useFileContent(fileId, shown !== undefined && shown !== 'NOT_SHOWN');
  const error = file.error ?? content.error;
  if (error) return <ProblemNotice error={error} />;
  if (!file.data || shown === undefined) return <Loading />;
  if (shown === 'NOT_SHOWN') return <NotShown file={file.data} />;
  if (!content.data) return <Loading />;
  const Viewer = VIEWERS[shown];
  return (
    <ErrorBoundary key={fileId}>
      <Suspense fallback={<Loading />}>
        <Viewer key={fileId} file={file.data} content={content.data} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
