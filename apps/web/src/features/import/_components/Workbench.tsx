// The document on the left, the duties on the right; on a phone they are two tabs.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { clauseAt } from '@dan-van/plan-parser/clause-at';
import { useStore } from '../../../lib/store.ts';
import { cx } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import type { DraftPageQuery } from '../DraftPage.generated.ts';
import { focusCard, newDutyKey } from '../_lib/card.ts';
import type { DraftDesk } from '../_lib/desk.ts';
import { trimmed, withAdded, type Choice, type Span, type Warning } from '../_lib/draft.ts';
import { selectedSpan } from '../_lib/selection.ts';
import { AddDialog } from './AddDialog.tsx';
import { draftPath } from '../draftPath.ts';
import { DraftTarget } from './DraftTarget.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import { DutyList } from './DutyList.tsx';
import { PaneTabs, type Pane } from './PaneTabs.tsx';
import { PlanFields } from './PlanFields.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { SaveNotice } from './SaveNotice.tsx';
import { Warnings } from './Warnings.tsx';
import styles from './Workbench.module.css';

type Loaded = NonNullable<DraftPageQuery['planDraft']>;
interface Props {
  desk: DraftDesk;
  loaded: Loaded;
  choices: readonly Choice[];
  onReload: () => void;
}

/** Everything of one draft. */
export function Workbench({ desk, loaded, choices, onReload }: Props) {
  const { t } = useTranslation('import');
  const { draft, save, canUndo, facts } = useStore(desk.view);
  const [active, setActive] = useState<string | null>(null);
  const [doubt, setDoubt] = useState<Span | null>(null);
  const [tab, setTab] = useState<Pane>('duties');
  const [selected, setSelected] = useState<Span | null>(null);
  const [adding, setAdding] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const { source, clauses, warnings } = loaded;
  const { t: versions } = useTranslation('version');
  const navigate = useNavigate();
  const amends = loaded.amends?.code ?? null;

  useEffect(() => {
    const listen = () => setSelected(pane.current ? selectedSpan(pane.current) : null);
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);

  const usable = useMemo(() => {
    const span = selected && trimmed(source, selected);
    return span && clauseAt(clauses, span) ? span : null;
  }, [selected, source, clauses]);

  const goTo = useCallback((key: string) => {
    setActive(key);
    setTab('duties');
    focusCard(key);
  }, []);

  const add = useCallback(
    (span: Span) => {
      const key = newDutyKey();
      desk.change({ duties: withAdded(desk.view.get().draft.duties, key, span, source.slice(span.start, span.end)) });
      goTo(key);
    },
    [desk, source, goTo],
  );

  function addSelected() {
    if (usable) {
      add(usable);
      window.getSelection()?.removeAllRanges();
    } else if (selected) toast({ text: t('selectWithin'), tone: 'bad' });
    else setAdding(true);
  }

  function show({ span }: Warning) {
    setTab('document');
    setDoubt({ ...span });
  }

  async function preview() {
    if (!(await desk.flush())) return;
    if (amends === null) setPreviewing(true);
    else void navigate(`${draftPath(loaded.id)}/so-sanh`);
  }

  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
        if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
        event.preventDefault();
        desk.undo();
      }}
    >
      <div className={styles.top}>
        <Link to="/nhap-ke-hoach" className={styles.back}>
          {t('title')}
        </Link>
        <h1 className={styles.title}>{draft.title || loaded.fileName}</h1>
        <SaveNotice save={save} onReload={onReload} />
        <Button small disabled={!canUndo} onClick={() => desk.undo()} title="Ctrl+Z">
          {t('undo')}
        </Button>
        <Button small onMouseDown={(event) => event.preventDefault()} onClick={addSelected}>
          {usable ? t('addSelected') : t('add')}
        </Button>
        <Button small look="primary" onClick={() => void preview()}>
          {amends === null ? t('preview') : versions('compare')}
        </Button>
      </div>
      <PaneTabs shown={tab} onShow={setTab} />
      <div className={styles.panes}>
        <section
          id="pane-document"
          aria-label={t('pane.document')}
          className={cx(styles.pane, tab !== 'document' && styles.away)}
        >
          <DocumentPane
            ref={pane}
            source={source}
            clauses={clauses}
            duties={draft.duties}
            warnings={warnings}
            active={active}
            doubt={doubt}
            onPick={goTo}
          />
        </section>
        <section
          id="pane-duties"
          aria-label={t('pane.duties')}
          className={cx(styles.pane, tab !== 'duties' && styles.away)}
        >
          <DraftTarget id={loaded.id} desk={desk} amends={amends} onReload={onReload} />
          <PlanFields desk={desk} draft={draft} amends={amends !== null} />
          <Warnings source={source} warnings={warnings} onShow={show} />
          <DutyList
            desk={desk}
            draft={draft}
            facts={facts}
            source={source}
            clauses={clauses}
            choices={choices}
            active={active}
            onActive={setActive}
          />
        </section>
      </div>
      {adding ? (
        <AddDialog
          source={source}
          clauses={clauses}
          duties={draft.duties}
          onAdd={(span) => {
            setAdding(false);
            add(span);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {previewing ? <PreviewDialog id={loaded.id} desk={desk} onClose={() => setPreviewing(false)} /> : null}
    </div>
  );
}
