// A deadline or a rhythm as a rule: what the words say, without a year that they do not give.

export type Cadence =
  | 'ONCE'
  | 'CONTINUOUS'
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'HALF_YEARLY'
  | 'NINE_MONTHLY'
  | 'YEARLY'
  | 'AD_HOC';

/**
 * How the date bounds the duty: `before` leaves the day itself out, `by` lets it in, `within` is a span of time,
 * `from` begins it, `on` is the day.
 */
export type Bound = 'before' | 'by' | 'within' | 'from' | 'on';

/** What is left out is not said: {day: 20} is the 20th of whatever the cadence turns on. */
export interface DateRule {
  day?: number;
  month?: number;
  quarter?: number;
  /** 1 or 2, "6 tháng đầu năm". */
  half?: number;
  /** The day stands in the month behind the month or the quarter that is meant: "ngày 05 tháng sau". */
  following?: true;
  year?: number;
}

/** "trong thời hạn 05 ngày làm việc kể từ ngày …" */
export interface Term {
  count: number;
  unit: 'day' | 'working-day' | 'month' | 'hour';
}

/** Offsets are of the text that was searched. */
export interface TimeRule {
  start: number;
  end: number;
  /** More than one for "định kỳ 6 tháng, năm"; empty when the text only names a date that bounds nothing by rhythm. */
  cadences: Cadence[];
  bound: Bound | null;
  date: DateRule | null;
  term: Term | null;
}
