import './page.css';
import './page-parts.css';
import './page-screens.css';
import './page-print.css';

document.documentElement.dataset.script = 'on';
