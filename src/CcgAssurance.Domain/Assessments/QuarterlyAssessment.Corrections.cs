using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <content>Who asked for a correction of the final report, and what the director answered.</content>
public sealed partial class QuarterlyAssessment
{
    private List<CorrectionRequest>? _correctionRequests;

    /// <summary>The requests for a correction of any final version, as far as loaded.</summary>
    public IReadOnlyList<CorrectionRequest> CorrectionRequests => _correctionRequests.Loaded();

    /// <summary>Asks the director to correct the final report. There is nothing to ask for while it is open for drafting.</summary>
    [Rule("R246")]
    public Outcome AskForCorrection(string text, DateOnly dueOn, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(actor);
        if (Stage < AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        _correctionRequests.Loaded().Add(new CorrectionRequest(Id, LastVersion, text, dueOn, actor));
        return Outcome.Done;
    }

    /// <summary>Records why the report is not corrected. Conflict if the request was answered or withdrawn.</summary>
    [Rule("R246")]
    public Outcome DeclineCorrection(Guid id, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(actor);
        return Close(FindRequest(id), CorrectionRequestStatus.Declined, reason, actor);
    }

    /// <summary>
    /// Takes a request back. Only whoever asked can do so: another person's request is not theirs. Conflict if it was answered.
    /// </summary>
    public Outcome WithdrawCorrection(Guid id, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = FindRequest(id) is { } request && request.AskedById == actor.UserId ? request : null;
        return Close(own, CorrectionRequestStatus.Withdrawn, null, actor);
    }

    /// <summary>
    /// Opens a final or published report for correction, which answers every open request. What the public reads stays, marked as being
    /// corrected.
    /// </summary>
    [Rule("R246")]
    public Outcome Reopen(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Stage < AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        foreach (var request in _correctionRequests.Loaded().Where(request => request.IsOpen))
        {
            request.Close(CorrectionRequestStatus.TakenUp, actor.Reason, actor);
        }

        MoveTo(AssessmentStage.Draft);
        return Outcome.Done;
    }

    private static Outcome Close(CorrectionRequest? request, CorrectionRequestStatus status, string? answer, Actor actor)
    {
        if (request is not { IsOpen: true })
        {
            return Outcome.Conflict;
        }

        request.Close(status, answer, actor);
        return Outcome.Done;
    }

    private CorrectionRequest? FindRequest(Guid id) => _correctionRequests.Loaded().Find(request => request.Id == id);
}
