using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Domain.Tests.Interventions;

/// <summary>All that can be read of a case at one moment.</summary>
internal sealed record InterventionPicture(
    int Number,
    InterventionStage Stage,
    Guid Token,
    bool IsSubmitted,
    IReadOnlyList<bool> Complete,
    string Opening,
    string Steps,
    string Rest,
    IReadOnlyList<string> Versions,
    IReadOnlyList<string> PutForward,
    IReadOnlyList<string> Directions,
    IReadOnlyList<string> Reviewers,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> Communications,
    IReadOnlyList<string> FollowUps)
{
    public static InterventionPicture Of(InterventionCase intervention) => new(
        intervention.Number,
        intervention.Stage,
        intervention.StageToken,
        intervention.SubmittedAt is not null,
        [.. intervention.Steps.Select(row => row.IsComplete)],
        string.Join(
            '|', intervention.Subject, intervention.Justification, string.Join(',', intervention.Domains), string.Join(',', intervention.Grounds),
            intervention.Route, intervention.RiskStatement, string.Join(',', intervention.Evidence.Select(row => row.Id)),
            string.Join(',', intervention.Alternatives.Select(row => row.Id))),
        string.Join(
            '\n',
            [
                .. intervention.Steps.Select(row => string.Join(
                    '|', row.On, row.Text, row.WrittenBy, row.CompletedAt, row.CompletedById, row.ReopenedReason, row.Insight, row.RequestId, row.Finding,
                    row.FindingReason, row.Evidence, string.Join(',', row.Files.Select(file => file.Id)))),
                string.Join(',', intervention.Contacts.Select(row => $"{row.Id}{row.On}{row.Text}")),
            ]),
        string.Join(
            '|', intervention.ProposedOn, intervention.SubmittedAt, intervention.Decision, intervention.DecidedOn, intervention.DecidedById,
            intervention.SignedAt, intervention.SignedById, intervention.EndReason, intervention.EndedOn, intervention.EndedBy),
        [.. Rows(intervention).Select(row => $"{row.Stage} {row.SignedAt} {row.EndReason} {Read(row)}")],
        [.. Rows(intervention).Where(row => row.PutForwardAt is not null).Select(Read)],
        [
            .. intervention.Directions.Select(row =>
                $"{row.Id} {row.CcgCode} {row.GivenToCode} {row.GivenToName} {row.InForce} {row.InHand} {row.InForceOn} {row.LiftedOn} {row.LiftedReason}"),
        ],
        [.. intervention.Reviewers.Select(row => $"{row.Id} {row.Conclusion} {row.ConclusionText} {row.RemovedReason}")],
        [
            .. intervention.SupportNotes.Select(row => $"{row.Id}{row.Act}{row.Team}{row.On}{row.Text}"),
            .. intervention.Marks.Select(row => $"{row.Id}{row.Position}{row.Requirement}{row.Kind}{row.On}{row.Note}"),
            .. intervention.Liftings.Select(row => $"{row.Id}{row.Position}{row.DirectionId}{row.Reason}{row.ProposedAt}"),
            .. intervention.Directions.Where(row => row.InForceOn is not null).SelectMany(row => row.Passings)
                .Select(row => $"{row.Id}{row.FromCode}{row.ToCode}{row.On}"),
        ],
        [.. intervention.Communications.Select(row => $"{row.Id}{row.On}{row.Text}{row.RecordedFor}")],
        [.. intervention.FollowUps.Select(row => $"{row.Id}{row.Kind}{row.RecordedOn}")]);

    public override string ToString() => string.Join(
        '\n', [$"{Number} {Stage} {Token}", Opening, Steps, Rest, .. Versions, .. Directions, .. Reviewers, .. Kept, .. Communications, .. FollowUps]);

    private static IEnumerable<DirectionVersion> Rows(InterventionCase intervention) => intervention.Directions.SelectMany(row => row.Versions);

    // A period becomes a day with the signature; nothing else of what was put forward changes.
    private static string Read(DirectionVersion version) => string.Join(
        '|',
        version.Id,
        string.Join(',', version.Powers),
        version.ToAnswers() with { Powers = [] },
        string.Join(
            ',',
            version.Requirements.Select(row =>
                $"{row.Id}{row.Key}{row.Position}{row.Text}{row.NeedsApproval}{row.DueAfterWeeks}{(row.DueAfterWeeks is null ? row.DueOn : null)}")));
}
