using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

public sealed record RecordContactViewModel : IFormPage<RecordContactViewModel, RecordContactForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required bool IsNew { get; init; }

    public required bool CanEdit { get; init; }

    public required RecordContactForm Stored { get; init; }

    public required RecordContactForm Form { get; init; }

    public required IReadOnlyList<NhsOption> Kinds { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RecordContactViewModel WithForm(RecordContactForm form) => this with { Form = form };

    public RecordContactViewModel WithMovedOn(RecordContactForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
