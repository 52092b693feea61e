using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Assessments.Items;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Views;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

public sealed record NarrateThemeViewModel : IFormPage<NarrateThemeViewModel, NarrateThemeForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required CrossCuttingTheme Theme { get; init; }

    public required bool CanEdit { get; init; }

    public required NarrateThemeForm Stored { get; init; }

    public required NarrateThemeForm Form { get; init; }

    /// <summary>Last quarter's narrative, if there was one.</summary>
    public required string? LastQuarters { get; init; }

    /// <summary>Whether the report says something about the theme already.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>What both sides brought to the conversation about the theme.</summary>
    public required FocusMaterial Material { get; init; }

    public required ItemCounts Items { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public PreviousAndNext Neighbours => PreviousAndNext.Around(
        Items.Focus, Quarter.Framework, focus => AssessmentLinks.On(Quarter.Key, focus));

    public static IReadOnlyList<NhsOption> NothingToReport { get; } =
        [new("true", "There is nothing to report on this theme this quarter")];

    public static IReadOnlyList<NhsOption> Unchanged { get; } = [new("true", "I confirm the text is unchanged from last quarter")];

    public NarrateThemeViewModel WithForm(NarrateThemeForm form) => this with { Form = form };

    public NarrateThemeViewModel WithConflict(NarrateThemeForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
