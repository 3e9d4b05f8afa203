import { accountManagement } from './account-management';
import { agency } from './agency';
import type { TemplateSource } from './author';
import { customerSuccess } from './customer-success';
import { enterprise } from './enterprise';
import { escalation } from './escalation';
import { keyAccounts } from './key-accounts';
import { postSale } from './post-sale';
import { saas } from './saas';

/** The templates in the order of the gallery, by the name of their file. */
export const TEMPLATES: Readonly<Record<string, TemplateSource>> = {
  'account-management': accountManagement,
  saas,
  agency,
  enterprise,
  'customer-success': customerSuccess,
  'post-sale': postSale,
  'key-accounts': keyAccounts,
  escalation,
};
