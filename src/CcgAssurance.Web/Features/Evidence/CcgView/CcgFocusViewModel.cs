using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Features.Evidence.AddPoint;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.CcgView;

/// <summary>
/// A domain or theme for those who see no drafts: what it asks, what both sides brought, and nothing that the area team judged.
/// </summary>
public sealed record CcgFocusViewModel : IFormPage<CcgFocusViewModel, AddPointForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Focus Focus { get; init; }

    public required string Name { get; init; }

    public required string Heading { get; init; }

    public required string SignsHeading { get; init; }

    /// <summary>The descriptors of a domain or the prompts of a theme.</summary>
    public required IReadOnlyList<string> Signs { get; init; }

    public required FocusMaterial Material { get; init; }

    /// <summary>Whether the quarter still takes points.</summary>
    public required bool CanEdit { get; init; }

    /// <summary>Whether the reader adds points for the group.</summary>
    public required bool CanAdd { get; init; }

    public required AddPointForm Stored { get; init; }

    public required AddPointForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public CcgFocusViewModel WithForm(AddPointForm form) => this with { Form = form };

    public CcgFocusViewModel WithConflict(AddPointForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
