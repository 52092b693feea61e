using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

// Everybody does anything at any time, and what must hold of every request still holds after each step.
public sealed class RequestInvariantTests
{
    private const int Seed = 20141120, Steps = 10_000, StepsPerRequest = 40;

    [Fact]
    [Rule("R179", "R187", "R188", "R189", "R306", "R307")]
    public void Whoever_does_whatever_a_request_keeps_its_number_its_words_and_its_entries()
    {
        var random = new Random(Seed);
        var (seen, number) = (new HashSet<RequestStage>(), 0);
        var (request, replaced) = (Draft(), (InformationRequest?)null);
        var trail = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            if (step % StepsPerRequest == 0)
            {
                (request, replaced) = Next(random, request);
                trail.Clear();
            }

            var before = Picture.Of(request);
            var (verb, actor, outcome) = Act(random, request, replaced, ref number);
            trail.Add($"{verb} by {actor.Role}: {outcome.Kind}");
            seen.Add(request.Stage);
            if (Broken(before, request, actor, outcome) is { } invariant)
            {
                Assert.Fail($"Seed {Seed}, step {step}: {invariant}\n{string.Join('\n', trail)}");
            }
        }

        Assert.Equal(Enum.GetValues<RequestStage>(), seen.Order());
    }

    private static (InformationRequest Request, InformationRequest? Replaced) Next(Random random, InformationRequest before) =>
        before.CanBeCorrected && random.Next(2) == 0
            ? (before.Correct("A date was wrong.", Lead), before)
            : (Draft(random.Next(2) == 0 ? Informal : Formal), null);

    private static (string Verb, Actor Actor, Outcome Outcome) Act(
        Random random, InformationRequest request, InformationRequest? replaced, ref int number)
    {
        var roles = Enum.GetValues<Role>();
        // Mostly those who can do something, or nothing would ever get far.
        var actor = By(
            random.Next(3) == 0 ? roles[random.Next(roles.Length)] : RequestTasks.Doers[random.Next(RequestTasks.Doers.Count)],
            Today.AddDays(random.Next(40)).ToString("yyyy-MM-dd", null));
        var answers = random.Next(4) == 0 ? Formal with { Ground = null } : random.Next(2) == 0 ? Informal : Formal;
        var day = Today.AddDays(random.Next(-15, 40));
        var communication = new CommunicationAnswers(CommunicationKind.Call, day, "Both", "Something.", []);
        switch (random.Next(12))
        {
            case 0: return ("Change", actor, request.Change(answers, actor));
            case 1 or 2: return ("Propose", actor, request.Propose(actor));
            case 3: return ("SendBack", actor, request.SendBack("No.", actor));
            case 4: return ("Discard", actor, random.Next(8) == 0 ? request.Discard(actor) : request.Issue(++number, day, replaced, actor));
            case 5 or 6: return ("Issue", actor, request.Issue(++number, day, replaced, actor));
            case 7: return ("Reply", actor, request.Reply(Part("A reply.", moreToCome: random.Next(2) == 0), actor));
            case 8: return ("RecordPaperReply", actor, request.RecordPaperReply(Part("A reply.") with { ReceivedOn = day }, actor));
            case 9: return ("Find", actor, request.Find(new FindingAnswers(random.Next(2) == 0, "Because."), actor));
            case 10: return ("Close", actor, request.Close(RequestFollowOn.None, null, actor));
            default:
                if (request.CanBeCorrected && random.Next(10) == 0)
                {
                    var correction = request.Correct("Wrong.", Lead);
                    if (correction.IsFormal)
                    {
                        Done(correction.Propose(By(Role.AreaTeamLead, "2014-12-01")));
                    }

                    var signer = By(correction.IsFormal ? Role.AreaTeamDirector : Role.AreaTeamLead, "2014-12-01");
                    return ("Correct", Lead, correction.Issue(++number, Day("2014-12-01"), request, signer));
                }

                return ("AddCommunication", actor, request.AddCommunication(communication, actor));
        }
    }

    private static string? Broken(Picture before, InformationRequest request, Actor actor, Outcome outcome)
    {
        var after = Picture.Of(request);
        return !outcome.IsDone && before.ToString() != after.ToString() ? "What was not done changed something"
            : outcome.IsDone && !Enum.GetValues<Permission>().Any(permission => Writing.Contains(permission) && actor.May(permission))
                ? "Somebody without a permission did something"
            : before.Number is not null && before.Number != request.Number ? "The number changed"
            : before.Number is not null && before.Words != after.Words ? "The words of an issued request changed"
            : !after.Extends(before) ? "A reply, finding or communication was lost or changed"
            : request.IsIssued == (request.Stage is RequestStage.Draft or RequestStage.Proposed or RequestStage.Discarded)
                ? "The stage and the number disagree"
            : request is { IsIssued: true, IsFormal: true, IssuedAs: not Role.AreaTeamDirector } ? "A formal request was not signed by the director"
            : request is { IsIssued: true, IsFormal: true } && (request.Ground is null || request.Purpose is null
                || request.ConversationOn is null || request.IssuedOn < request.ConversationOn) ? "A formal request was issued incomplete"
            : request.IsIssued && request.DueOn <= request.IssuedOn ? "The last day is not after the letter"
            : request.Stage == RequestStage.Closed && (request.IsSufficient is null || request.FollowOn is null)
                ? "It was closed without a finding"
            : Final.Contains(before.Stage) && before.Stage != request.Stage && request.Stage != RequestStage.Replaced ? "It came back from its end"
            : request.IsIssued && request.Replies.Any(reply => reply.ReceivedOn < request.IssuedOn && reply.IsOnPaper) ? "It was answered before it was asked"
            : null;
    }

    private static readonly Permission[] Writing =
        [Permission.DraftRequests, Permission.SignRequests, Permission.ReplyToRequests, Permission.FileCommunications];

    private static readonly RequestStage[] Final = [RequestStage.Closed, RequestStage.Replaced, RequestStage.Discarded];

    private sealed record Picture(int? Number, RequestStage Stage, string Words, string Replies, string Findings, string Communications)
    {
        public bool Extends(Picture before) =>
            Replies.StartsWith(before.Replies, StringComparison.Ordinal)
            && Findings.StartsWith(before.Findings, StringComparison.Ordinal)
            && Communications.StartsWith(before.Communications, StringComparison.Ordinal);

        public static Picture Of(InformationRequest request) => new(
            request.Number,
            request.Stage,
            $"{request.Subject}|{request.Power}|{request.Details}|{request.DueOn}|{request.Ground}|{request.IssuedOn}|{request.IssuedBy}",
            string.Concat(request.Replies.Select(reply => $"{reply.Id}{reply.Text}{reply.ReceivedOn};")),
            string.Concat(request.Findings.Select(finding => $"{finding.Id}{finding.IsSufficient}{finding.Reason};")),
            string.Concat(request.Communications.Select(row => $"{row.Id}{row.Text};")));
    }
}
