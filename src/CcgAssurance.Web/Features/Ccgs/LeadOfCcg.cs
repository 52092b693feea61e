namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>Which lead of the area team does the work on a group.</summary>
public sealed record LeadOfCcg(string Name, DateOnly From);
