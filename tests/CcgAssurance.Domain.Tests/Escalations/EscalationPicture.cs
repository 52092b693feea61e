using CcgAssurance.Domain.Escalations;

namespace CcgAssurance.Domain.Tests.Escalations;

/// <summary>All that can be read of an escalation at one moment.</summary>
internal sealed record EscalationPicture(
    int Number,
    EscalationStage Stage,
    Guid Token,
    bool IsShared,
    int Overdue,
    string Opening,
    string View,
    string Rest,
    IReadOnlyList<string> Editions,
    IReadOnlyList<string> Proposed,
    IReadOnlyList<string> Kept)
{
    public static EscalationPicture Of(Escalation escalation, DateOnly today) => new(
        escalation.Number,
        escalation.Stage,
        escalation.StageToken,
        escalation.IsShared,
        escalation.OverdueOn(today).Count,
        string.Join('|', escalation.Subject, escalation.Trigger, escalation.Reason, string.Join(',', escalation.Links.Select(row => row.Title + row.Id))),
        string.Join('|', escalation.ViewStatement, string.Join(',', escalation.Sources.Select(row => $"{row.Id}{row.Position}{row.Kind}{row.Text}{row.On}"))),
        string.Join(
            '|',
            escalation.ViewCompletedOn, escalation.PutOn, escalation.PutMode, escalation.OtherWayReason, escalation.CcgResponse, escalation.PutRecordedAt,
            escalation.InForce, escalation.InHand, escalation.FirstAgreedAt, escalation.StartsOn, escalation.EndsOn, escalation.ConsequencesApplied,
            escalation.ConsequencesOn, escalation.EndReason, escalation.EndedOn, escalation.EndedBy),
        [.. escalation.Terms.Select(terms => $"{terms.Stage} {terms.NhsEnglandAcceptedAt} {terms.CcgAcceptedAt} {terms.EndReason} {Read(terms)}")],
        [.. escalation.Terms.Where(terms => terms.ProposedAt is not null).Select(Read)],
        [
            .. escalation.Marks.Select(row => $"{row.Id}{row.Position}{row.Milestone}{row.IsMet}{row.On}{row.Note}"),
            .. escalation.Levels.Select(row => $"{row.Id}{row.Position}{row.Side}{row.Level}{row.Note}"),
            .. escalation.Attendees.Select(row => $"{row.Id}{row.Position}{row.Name}{row.Kind}"),
            .. escalation.Communications.Select(row => $"{row.Id}{row.On}{row.Text}{row.RecordedFor}"),
        ]);

    public override string ToString() => string.Join('\n', [$"{Number} {Stage} {Token}", Opening, View, Rest, .. Editions, .. Kept]);

    private static string Read(EscalationTerms terms) => string.Join(
        '|',
        terms.Edition,
        terms.ToAnswers(),
        string.Join(',', terms.Actions.Select(row => $"{row.Key}{row.Position}{row.Description}{row.Owner}")),
        string.Join(',', terms.Milestones.Select(row => $"{row.Key}{row.Action}{row.Position}{row.Title}{row.DueOn}")));
}
