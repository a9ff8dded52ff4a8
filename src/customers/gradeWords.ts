/** Words of credit grades, for recognising their column; the segmentation room gives them an order. */
export const gradeWord =
  /^(a{1,3}|b{1,3}|c{1,3}|d)[+-]?$|^(aaa|aa|a|baa|ba|b|caa|ca|c)[123]$|^(高|中|低|较高|较低|中高|中低|优|良|差|优秀|良好|一般|正常|关注|次级|可疑|损失)(风险|信用)?$|^(very )?(low|medium|moderate|high|good|fair|poor|excellent)( risk)?$/i;
