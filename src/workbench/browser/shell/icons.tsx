import type { ReactNode } from 'react';

const Icon = ({ size = 20, children }: { readonly size?: number; readonly children: ReactNode }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.25"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const ProductIcon = () => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <rect x="1" y="1" width="22" height="22" rx="5" fill="#0c7a56" />
    <path d="M6 6.5h12v11H6zM6 10.2h12M6 13.8h12M10.2 6.5v11" fill="none" stroke="#fff" strokeWidth="1.3" />
    <path d="M10.2 10.2h7.8v7.3h-7.8z" fill="#fff" fillOpacity="0.28" />
  </svg>
);

export const NewIcon = () => (
  <Icon size={24}>
    <path d="M11.5 2.5h-6a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-10zM11.5 2.5v4h4" />
    <path d="M10 9.5v5M7.5 12h5" />
  </Icon>
);

export const SampleIcon = () => (
  <Icon size={24}>
    <rect x="2.5" y="3.5" width="15" height="13" rx="1.5" />
    <path d="M2.5 7.5h15M2.5 12h15M7.5 7.5v9" />
    <path d="M10 9.8h5M10 14.2h3.5" strokeOpacity="0.6" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={12}>
    <path d="m4 7.5 6 6 6-6" strokeWidth="2" />
  </Icon>
);

export const OpenIcon = () => (
  <Icon size={24}>
    <path d="M2.5 15.5v-11a1 1 0 0 1 1-1h4l1.8 2h6.2a1 1 0 0 1 1 1v1.5" />
    <path d="M2.7 15.9 5 9a1 1 0 0 1 1-.7h11.2a.9.9 0 0 1 .8 1.2l-1.9 6.2a1 1 0 0 1-1 .8H3.2a.6.6 0 0 1-.5-.6z" />
  </Icon>
);

export const SaveIcon = () => (
  <Icon size={24}>
    <path d="M3.5 4.5a1 1 0 0 1 1-1h9l3 3v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1z" />
    <path d="M6.5 3.5v4h6v-4M6 16.5v-5h8v5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon size={16}>
    <path d="m4.5 4.5 11 11M15.5 4.5l-11 11" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon size={18}>
    <path d="M16 12.2A6.7 6.7 0 0 1 7.8 4a6.7 6.7 0 1 0 8.2 8.2z" />
  </Icon>
);

export const SunIcon = () => (
  <Icon size={18}>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1" />
  </Icon>
);

export const AddinIcon = () => (
  <Icon size={24}>
    <rect x="3" y="3" width="6" height="6" rx="1" />
    <rect x="3" y="11" width="6" height="6" rx="1" />
    <rect x="11" y="11" width="6" height="6" rx="1" />
    <path d="M14 3v6M11 6h6" />
  </Icon>
);
