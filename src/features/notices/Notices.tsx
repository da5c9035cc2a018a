import type { ReactNode } from 'react';
import { $notices, dismissNotice } from '../../stores/notices.ts';
import { noticeStrings as t } from '../../strings/nl/notices.ts';
import { useSaved } from '../../ui/use-saved.ts';

/** What a learner must know about saving: blocked, full, unreadable or newer storage. Each is said once. */
export function Notices(): ReactNode {
  const notices = useSaved($notices, []);
  return (
    <div className="notices" role="status" aria-label={t.label} data-follows="">
      {notices.map((notice) => (
        <div key={notice} data-notice={notice}>
          <p>{t[notice]}</p>
          <button type="button" className="button plain" onClick={() => dismissNotice(notice)}>
            {t.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
