using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication.Release;

public sealed record ReleaseViewModel : IFormPage<ReleaseViewModel, ReleaseForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required PublicationState State { get; init; }

    /// <summary>What is looked at before the report goes out; null when the reader has nothing to decide.</summary>
    public required CheckSummary? Summary { get; init; }

    public required IReadOnlyList<NhsOption> Choices { get; init; }

    public required bool CanEdit { get; init; }

    public required ReleaseForm Stored { get; init; }

    public required ReleaseForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "release";

    public ReleaseViewModel WithForm(ReleaseForm form) => this with { Form = form };

    public ReleaseViewModel WithConflict(ReleaseForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
