'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * Next's link, which reads its page ahead when one points at it or reaches it by keyboard: reading
 * ahead every link in sight would bring the code of ten pages along with the one asked for.
 */
export default function Lien({ onMouseEnter, onFocus, onTouchStart, ...props }: ComponentProps<typeof Link>) {
  const [approche, setApproche] = useState(false);
  return (
    <Link
      prefetch={approche ? null : false}
      {...props}
      onMouseEnter={(event) => {
        setApproche(true);
        onMouseEnter?.(event);
      }}
      onFocus={(event) => {
        setApproche(true);
        onFocus?.(event);
      }}
      onTouchStart={(event) => {
        setApproche(true);
        onTouchStart?.(event);
      }}
    />
  );
}
