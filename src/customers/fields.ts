/** What the orders of a purchase log are made of; the rest of its columns describes customers, or single purchases. */
export const logFields = [
  'date',
  'amount',
  'orderId',
  'status',
  'cancelled',
  'quantity',
  'unitPrice',
  'subtotal',
  'discount',
  'tax',
  'shipping',
  'refunded',
  'currency',
] as const;

/** Everything about a customer that the product knows what to do with. */
export const fieldNames = [
  // who
  'id',
  'name',
  'nature',
  'industry',
  'region',
  'channel',
  'salesperson',
  // value
  'value',
  'margin',
  'indirectValue',
  'referrals',
  'totalSpend',
  'collected',
  'receivables',
  'daysOverdue',
  // purchases
  'frequency',
  'monetary',
  'firstPurchase',
  'lastPurchase',
  'recency',
  'tenure',
  // a summary for the models of behaviour: x, t_x and T, in one unit of time
  'repeats',
  'lastAge',
  'age',
  'retention',
  'clv',
  'clvLow',
  'clvHigh',
  'pAlive',
  // cost by kind; external and internal
  'maintenanceCost',
  'acquisitionCost',
  'switchingCost',
  'satisfactionCost',
  'marketingCost',
  'salesCost',
  'afterSalesCost',
  'operationsCost',
  'managementCost',
  'peopleCost',
  'standardCost',
  // indicators
  'satisfaction',
  'loyalty',
  'recommend',
  'effort',
  'experience',
  'responseTime',
  'feedbackReceived',
  'feedbackHandled',
  // risk and projects
  'creditGrade',
  'pd',
  'lgd',
  'exposure',
  'businessNeed',
  'cooperationYears',
  // 4C, 0-100
  'customerC',
  'costC',
  'convenienceC',
  'communicationC',
  // a programme's effect
  'before',
  'after',
  ...logFields,
] as const;

export type FieldName = (typeof fieldNames)[number];

/** How the cells of a field are read. */
export type FieldKind = 'text' | 'number' | 'money' | 'fraction' | 'date' | 'count' | 'grade';
