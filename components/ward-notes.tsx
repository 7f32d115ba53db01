/** What wards want the hubs to know about their requests, each in its own words. */
export const WardNotes = ({ from }: { from: { ref: string; notes: string }[] }) =>
  from.map(
    ({ ref, notes }) =>
      notes && (
        <p key={ref}>
          The ward wrote about request {ref}: “{notes}”
        </p>
      ),
  );
