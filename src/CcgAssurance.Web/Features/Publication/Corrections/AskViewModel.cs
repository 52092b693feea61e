using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>The page on which somebody asks for a correction.</summary>
public sealed record AskViewModel : IFormPage<AskViewModel, AskForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>The number of the final version.</summary>
    public required int Version { get; init; }

    public required CorrectionRoute Route { get; init; }

    public required bool CanEdit { get; init; }

    public required AskForm Stored { get; init; }

    public required AskForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public AskViewModel WithForm(AskForm form) => this with { Form = form };

    public AskViewModel WithConflict(AskForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
