using System.ComponentModel;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a published report says about a cross-cutting theme.</summary>
[Description("One of the themes that have a narrative and no judgement.")]
public sealed record PublicTheme(
    [property: Description("Its name.")] string Name,
    [property: Description("The narrative.")] string? Narrative,
    [property: Description("Why there was nothing to report, if there is no narrative.")] string? NothingToReportReason,
    [property: Description("Its achievements, issues and actions.")] PublicItems Items);
