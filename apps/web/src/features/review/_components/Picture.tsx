// A picture from bytes that are here already: nothing is fetched for it.
import { useEffect, useRef } from 'react';
import styles from './FileView.module.css';

interface Props {
  bytes: BlobPart;
  /** Told from the bytes by the browser, if left out. */
  type?: string;
  name: string;
  onFail: () => void;
}

/** As wide as its place, at most. */
export function Picture({ bytes, type, name, onFail }: Props) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    image.current!.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return <img ref={image} alt={name} className={styles.picture} onError={onFail} />;
}
