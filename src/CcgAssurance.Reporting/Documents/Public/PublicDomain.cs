using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about a domain.</summary>
public sealed record PublicDomain(int Number, string Question, AssuranceCategory? Judgement, PublicItems Items);
