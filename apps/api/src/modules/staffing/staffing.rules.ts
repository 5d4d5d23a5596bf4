// Duty II.1.2: each unit assigns one leader and one official. Who lacks one, counted up the tree: pure.

/** A unit in tree order with those who are charged there today. */
export interface ChargedUnit {
  unitId: number;
  depth: number;
  /** It is addressed by the plan's duties itself. */
  owes: boolean;
  leaders: string[];
  officials: string[];
}

export interface StaffingRow extends ChargedUnit {
  /** Of the unit itself and those below it. */
  units: number;
  lackingLeader: number;
  lackingOfficial: number;
  lacking: number;
}

/** @param units in pre-order: each before those below it */
export function staffingOf(units: readonly ChargedUnit[]): StaffingRow[] {
  const rows = units.map((unit) => ({ ...unit, units: 0, lackingLeader: 0, lackingOfficial: 0, lacking: 0 }));
  const path: StaffingRow[] = [];
  for (const row of rows) {
    path.length = Math.min(path.length, row.depth - rows[0]!.depth);
    path.push(row);
    if (!row.owes) continue;
    const [leader, official] = [row.leaders.length === 0, row.officials.length === 0];
    for (const above of path) {
      above.units += 1;
      above.lackingLeader += Number(leader);
      above.lackingOfficial += Number(official);
      above.lacking += Number(leader || official);
    }
  }
  return rows;
}
