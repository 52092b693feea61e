using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses.Send;

/// <summary>The page before the group sends its answer.</summary>
public sealed record SendViewModel : IFormPage<SendViewModel, ButtonForm>
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>The number of the version that is answered; null while none was shared.</summary>
    public required int? DraftNumber { get; init; }

    /// <summary>Null while nothing was shared.</summary>
    public required CheckSummary? Summary { get; init; }

    /// <summary>How many parts the group agrees to.</summary>
    public required int Agreed { get; init; }

    /// <summary>How many comments of the governing body go with it.</summary>
    public required int Comments { get; init; }

    public required IReadOnlyList<Finding> Missing { get; init; }

    public required bool CanEdit { get; init; }

    public required ButtonForm Stored { get; init; }

    public required ButtonForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "draft";

    public string ButtonDone => "sent";

    public SendViewModel WithForm(ButtonForm form) => this with { Form = form };

    public SendViewModel WithConflict(ButtonForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
