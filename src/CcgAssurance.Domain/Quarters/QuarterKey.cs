using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Quarters;

/// <summary>Which assessment: of which group, in which quarter of which year. There is never more than one.</summary>
public readonly record struct QuarterKey(OrganisationCode Ccg, FinancialYear Year, Quarter Quarter);
