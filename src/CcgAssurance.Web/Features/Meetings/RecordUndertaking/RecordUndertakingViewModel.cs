using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

public sealed record RecordUndertakingViewModel : IFormPage<RecordUndertakingViewModel, RecordUndertakingForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required bool IsNew { get; init; }

    public required bool CanEdit { get; init; }

    public required RecordUndertakingForm Stored { get; init; }

    public required RecordUndertakingForm Form { get; init; }

    public MovedOnNotice? MovedOn { get; init; }

    public RecordUndertakingViewModel WithForm(RecordUndertakingForm form) => this with { Form = form };

    public RecordUndertakingViewModel WithMovedOn(RecordUndertakingForm form, MovedOnNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, MovedOn = notice };
}
