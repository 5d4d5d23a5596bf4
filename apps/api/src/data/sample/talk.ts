// A little talk about what was returned, and its notifications: enough to see both at work, mailed to nobody.
import type { Db } from '../../lib/sql.ts';

const ANSWERS = [
  'Đơn vị đã ghi nhận, đang bổ sung văn bản và sẽ gửi thẩm định lại trong tuần.',
  'Xin phép bổ sung biên bản và hình ảnh vào đầu tuần sau.',
  'Số liệu đã được rà soát lại theo ý kiến thẩm định, nhờ đồng chí xem giúp.',
];

/** Adds notifications of returns that still stand, and an answer to every third of them. Call once, last of all. */
export async function insertTalk(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO notification (account_id, kind, cause, at, actor_id, unit_id, period_id, task_id, facts, in_app, read_at, delivery)
     SELECT g.account_id, 'RETURNED', 'sample:' || r.id, r.decided_at, r.decided_by, t.unit_id, t.period_id, t.id,
       jsonb_build_object('text', r.reason), true,
       -- What is older than the last year's work has been read.
       CASE WHEN p.id = last.id THEN NULL ELSE r.decided_at + interval '1 day' END, 'NONE'
     FROM task t JOIN period p ON p.id = t.period_id
     CROSS JOIN (SELECT id FROM period ORDER BY ends_on DESC LIMIT 1) last
     JOIN LATERAL (SELECT * FROM review WHERE review.task_id = t.id ORDER BY id DESC LIMIT 1) r ON r.decision = 'RETURN'
     JOIN account_grant g ON g.unit_id = t.unit_id AND g.role IN ('OFFICER', 'LEADER')
     WHERE t.status = 'RETURNED'`,
  );
  await db.query(
    `INSERT INTO comment (subject_type, subject_id, unit_id, account_id, body, created_at)
     SELECT 'Task', n.task_id, n.unit_id, g.account_id, ($1::text[])[1 + n.task_id % 3], n.at + interval '3 hours'
     FROM (SELECT DISTINCT task_id, unit_id, at FROM notification WHERE read_at IS NULL AND cause LIKE 'sample:%') n
     JOIN account_grant g ON g.unit_id = n.unit_id AND g.role = 'OFFICER'
     WHERE n.task_id % 3 = 0 ORDER BY n.task_id`,
    [ANSWERS],
  );
  // The history of the sample is not news: nobody is told of it.
  await db.query('UPDATE notice_mark SET audit_id = (SELECT coalesce(max(id), 0) FROM audit)');
}
