using System.ComponentModel;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about a domain.</summary>
[Description("One of the domains that are judged.")]
public sealed record PublicDomain(
    [property: Description("Its number.")] int Number,
    [property: Description("The question that the guidance asks.")] string Question,
    [property: Description("What it was judged to be.")] AssuranceCategory? Judgement,
    [property: Description("Its achievements, issues and actions.")] PublicItems Items);
