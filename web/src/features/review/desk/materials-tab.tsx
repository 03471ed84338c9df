import { useMemo, useRef, useState } from 'react';
import { useRoundDifference } from '../../../components/round-difference/round-difference.query';
import type { components } from '../../../lib/api/schema';
import type { CasePage } from '../../../lib/api/types';
import { useText } from '../../../lib/text/use-text';
import { FileViewer } from '../viewer/file-viewer';
import { clamp, type MaterialPlace, type Spot } from '../viewer/place';
import type { ViewerHandle } from '../viewer/viewer';
import type { PointPlace } from './desk-context';
import { MarkLine } from './marks-tab';
import { MaterialList } from './material-list';
import { PaperMaterial } from './paper-material';
import { isSame, placesOn } from './places-on';
import { useRemoveReviewMark } from './remove-mark.mutation';
import type { DeskLinks } from './use-desk-links';
import { useDeskKeys } from './use-desk-keys';
import styles from './desk.module.css';

interface MaterialsTabProps {
  readonly page: CasePage;
  readonly rules: components['schemas']['ProfileVersion']['parameters'];
  readonly opened: DeskLinks['opened'];
  readonly points: readonly PointPlace[];
  readonly marks: readonly components['schemas']['ReviewMark'][];
  /** The list of materials is to be seen. */
  readonly listed: boolean;
  readonly onMark: ((place: MaterialPlace) => void) | undefined;
}

/** The list of materials and the one that is open, with the marks on it. */
export function MaterialsTab({ page, rules, opened, points, marks, listed, onMark }: MaterialsTabProps) {
  const { t, tr } = useText();
  const viewer = useRef<ViewerHandle>(null);
  const [chosen, setChosen] = useState<string>();
  const remove = useRemoveReviewMark(page.caseId);
  const later = page.submissions.length > 1 ? page.submissions.at(-1)?.round : undefined;
  const { data: difference } = useRoundDifference(page.caseId, later);
  const { materials, index, open, target } = opened;
  const material = materials[index];
  const places = useMemo(() => placesOn(material, marks, points), [material, marks, points]);
  useDeskKeys({ viewer, open: (by) => open(clamp(index + by, 0, materials.length - 1)) });
  const nameOf = (key: string): string => {
    const rule = rules.materials.value.find((each) => each.key === key);
    return rule ? tr(rule.text) : t('materials.other');
  };
  const mark = onMark && ((spot: Spot) => material && onMark({ ...placeOf(material), ...spot }));
  const toPlace = (id: string): void => {
    const isPoint = points.some(({ key }) => key === id);
    if (isPoint) document.getElementById(`point-${id}`)?.scrollIntoView({ block: 'center' });
    setChosen(isPoint ? undefined : id);
  };
  const note = marks.find(({ id }) => id === chosen);
  return (
    <div className={styles.materialView}>
      {listed && (
        <MaterialList
          materials={materials}
          open={index}
          onOpen={(next) => open(next)}
          nameOf={nameOf}
          marksOn={(each) => placesOn(each, marks, points).length}
          changeOf={(each) => difference?.materials.find(({ after }) => isSame(after, each))?.change}
        />
      )}
      <div className={styles.file}>
        {material?.fileId !== undefined ? (
          <FileViewer
            key={material.fileId}
            fileId={material.fileId}
            places={places}
            target={target}
            onMark={mark}
            onPlace={toPlace}
            handle={viewer}
          />
        ) : (
          material && <PaperMaterial material={material} onMark={mark} />
        )}
        {note && (
          <ul className={styles.note}>
            <MarkLine mark={note} onRemove={() => remove.mutate(note.id)} />
          </ul>
        )}
      </div>
    </div>
  );
}

function placeOf({ title, fileId }: { title: string; fileId?: string }): MaterialPlace {
  return { material: title, ...(fileId === undefined ? {} : { fileId }) };
}
