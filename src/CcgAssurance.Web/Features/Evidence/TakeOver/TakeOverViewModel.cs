using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

public sealed record TakeOverViewModel : IFormPage<TakeOverViewModel, TakeOverForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required bool CanEdit { get; init; }

    public required TakeOverForm Stored { get; init; }

    public required TakeOverForm Form { get; init; }

    /// <summary>The evidence of earlier quarters that is not in this one yet.</summary>
    public required IReadOnlyList<NhsOption> Evidence { get; init; }

    public required IReadOnlyList<NhsOption> Focuses { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public TakeOverViewModel WithForm(TakeOverForm form) => this with { Form = form };

    public TakeOverViewModel WithConflict(TakeOverForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
