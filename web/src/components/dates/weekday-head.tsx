import { weekdayNames } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';

/** The head of a table whose columns are the days of the week, Monday first. */
export function WeekdayHead() {
  const { locale } = useText();
  return (
    <thead>
      <tr>
        {weekdayNames(locale).map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
