import { render } from 'preact';
import { showAppearance } from '../platform/appearance.ts';
import { isToolbarPopup } from '../platform/side-panel.ts';
import { Panel } from './panel.tsx';

const root = document.getElementById('root');
const tab = new URLSearchParams(location.search).get('tab');
showAppearance(document.documentElement, 'name');
document.documentElement.classList.toggle('popup', isToolbarPopup());
if (root) render(<Panel tabId={tab === null ? undefined : Number(tab)} />, root);
