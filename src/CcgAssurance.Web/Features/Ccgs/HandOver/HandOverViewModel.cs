using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

/// <summary>The page on which the work on a group is passed on.</summary>
public sealed record HandOverViewModel : IFormPage<HandOverViewModel, HandOverForm>
{
    public required CcgHeader Ccg { get; init; }

    /// <summary>Who leads it now; null while it is everybody's.</summary>
    public required LeadOfCcg? Current { get; init; }

    /// <summary>The other leads of the area team.</summary>
    public required IReadOnlyList<NhsOption> Leads { get; init; }

    public bool CanEdit => Leads.Count > 0;

    public required HandOverForm Stored { get; init; }

    public required HandOverForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public HandOverViewModel WithForm(HandOverForm form) => this with { Form = form };

    public HandOverViewModel WithConflict(HandOverForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
