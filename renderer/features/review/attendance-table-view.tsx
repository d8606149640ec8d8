import { numberOf } from '#renderer/lib/format.ts';
import type { AttendanceTable, Counts } from './attendance-table.ts';
import styles from './attendance.module.css';

/** One pack's attendance as a table with its caption, its headers and its totals. */
export function AttendanceTableView({ table: { name, bands, regions, all } }: { readonly table: AttendanceTable }) {
  return (
    // The focus lets the keyboard scroll the table where it is wider than the window.
    <div className={styles['frame']} role="region" aria-label={`Attendance, ${name}`} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>
          {name}
          <span className={styles['captionNote']}>People by region, group and age band. For the review team only.</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Region</th>
            <th scope="col">Group</th>
            {bands.map(({ id, label }) => (
              <th key={id} scope="col" className={styles['number']}>
                {label}
              </th>
            ))}
            <th scope="col" className={styles['number']}>
              All ages
            </th>
          </tr>
        </thead>
        {regions.map(({ name: region, groups, all: ofRegion }) => (
          <tbody key={region}>
            {groups.map(({ id, label, ...counts }, index) => (
              <tr key={id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={groups.length + 1}>
                    {region}
                  </th>
                )}
                <th scope="row">{label}</th>
                <Cells counts={counts} />
              </tr>
            ))}
            <tr className={styles['sum']}>
              <th scope="row">All groups</th>
              <Cells counts={ofRegion} />
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              All regions
            </th>
            <Cells counts={all} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cells({ counts: { byBand, total } }: { readonly counts: Counts }) {
  return (
    <>
      {byBand.map((count, index) => (
        // The bands of one table never change their order.
        <td key={index} className={styles['number']} data-zero={count === 0 ? '' : undefined}>
          {numberOf(count)}
        </td>
      ))}
      <td className={styles['number']} data-total="">
        {numberOf(total)}
      </td>
    </>
  );
}
