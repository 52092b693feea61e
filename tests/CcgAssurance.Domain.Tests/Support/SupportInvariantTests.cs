using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using static CcgAssurance.Domain.Tests.Support.SupportFor;

namespace CcgAssurance.Domain.Tests.Support;

// Everybody does anything at any time, and what must hold of every package still holds after each step.
public sealed class SupportInvariantTests
{
    private const int Seed = 20141121, Steps = 10_000, StepsPerPackage = 50, Days = 260;

    private static readonly Role[] Doers = [Role.AreaTeamLead, Role.AreaTeamLead, Role.AreaTeamDirector, Role.CcgLead];

    private static readonly Permission[] Writing =
        [Permission.DraftSupport, Permission.AgreeSupport, Permission.RecordSupportProgress, Permission.FileCommunications];

    private static readonly SupportStage[] Final = [SupportStage.Completed, SupportStage.Superseded, SupportStage.Discarded];

    private static readonly TermsStage[] Standing = [TermsStage.Proposed, TermsStage.Agreed, TermsStage.Declined, TermsStage.TakenBack];

    [Fact]
    [Rule("R151", "R152", "R153", "R154", "R159", "R160", "R168", "R170", "R172", "R174")]
    public void Whoever_does_whatever_both_sides_have_agreed_what_is_in_force()
    {
        var random = new Random(Seed);
        var (stages, terms, done) = (new HashSet<SupportStage>(), new HashSet<TermsStage>(), new HashSet<string>());
        var (package, superseded, number) = (Draft(), (SupportPackage?)null, 0);
        var trail = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            if (step % StepsPerPackage == 0)
            {
                superseded = package.CanBeSuperseded && random.Next(3) > 0 ? package : null;
                package = Draft(random.Next(3) == 0 ? Terms with { Objectives = null } : Terms, superseded);
                trail.Clear();
            }

            var today = Today.AddDays(step % StepsPerPackage * Days / StepsPerPackage);
            var (before, old) = (Picture.Of(package), superseded is null ? null : Picture.Of(superseded));
            var (verb, actor, outcome) = Act(random, package, superseded, today, ref number);
            trail.Add($"{today:yyyy-MM-dd} {verb} by {actor.Role}: {outcome.Kind} {string.Join("; ", outcome.Findings.Select(finding => finding.Message))}");
            if ((Broken(before, package, actor, outcome) ?? BrokenOfOld(old, superseded, package, outcome)) is { } invariant)
            {
                Assert.Fail($"Seed {Seed}, step {step}: {invariant}\n{string.Join('\n', trail)}");
            }

            stages.Add(package.Stage);
            stages.UnionWith(superseded is null ? [] : [superseded.Stage]);
            terms.UnionWith(package.Terms.Select(row => row.Stage));
            done.UnionWith(outcome.IsDone ? [verb] : []);
        }

        Assert.Equal(Enum.GetValues<SupportStage>(), stages.Order());
        Assert.Equal(Enum.GetValues<TermsStage>(), terms.Order());
        Assert.Equal(Verbs.Order(StringComparer.Ordinal), done.Order(StringComparer.Ordinal));
    }

    private static readonly string[] Verbs =
    [
        "Write", "AddMeasure", "ChangeMeasure", "ChangeIndicator", "ChangeRestriction", "ChangeTrajectory", "Remove", "Propose", "TakeBack", "Accept",
        "Decline", "Revise", "Discard", "PlanDiscussion", "AddActual", "AddReading", "AddReview", "AnswerMiss", "Confirm", "AddEntry",
        "Complete", "Withhold", "StopWithholding",
    ];

    // How often each is tried: a package that is discarded or declined at once gets nowhere.
    private static readonly string[] Tried =
        [.. Verbs, "Propose", "Propose", "Propose", "Accept", "Accept", "Accept", "Accept", "Revise", "AddMeasure", "PlanDiscussion", "PlanDiscussion"];

    private static (string Verb, Actor Actor, Outcome Outcome) Act(
        Random random, SupportPackage package, SupportPackage? superseded, DateOnly today, ref int number)
    {
        var verb = Tried[random.Next(Tried.Length)];
        verb = verb is "Discard" or "Complete" or "Decline" && random.Next(4) > 0 ? "Accept" : verb;
        var roles = Enum.GetValues<Role>();
        var role = random.Next(4) == 0 ? roles[random.Next(roles.Length)] : Doers[random.Next(Doers.Length)];
        var actor = By(role, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var day = today.AddDays(random.Next(-20, 10));
        var words = Words(random, today);
        var edition = random.Next(2) == 0 ? package.TermsInForce ?? package.Terms[^1] : package.Terms[random.Next(package.Terms.Count)];
        var trajectory = edition.Trajectories.Count == 0 ? Guid.Empty : edition.Trajectories[0].Key;
        return (verb, actor, verb switch
        {
            "Write" => package.Write(words, actor),
            "AddMeasure" => package.AddMeasure(random.Next(8) == 0 ? Measure with { Resourcing = null } : Measure, actor),
            "ChangeMeasure" => package.ChangeMeasure(Any(random, edition.Measures.Select(row => row.Id)), Measure with { Owner = $"{random.Next()}" }, actor),
            "ChangeIndicator" => package.ChangeIndicator(Any(random, edition.Indicators.Select(row => row.Id)), Indicator with { IsForExit = false }, actor),
            "ChangeRestriction" => package.ChangeRestriction(
                Any(random, edition.Restrictions.Select(row => row.Id)), Restriction with { Text = $"{random.Next()}", DiscussedOn = day }, actor),
            "ChangeTrajectory" => package.ChangeTrajectory(
                Any(random, edition.Trajectories.Select(row => row.Id)), Trajectory with { Planned = [new(day, 1), new(day.AddDays(30), 2)] }, actor),
            "Remove" => package.Remove(Any(random, edition.Measures.Skip(1).Select(row => row.Id)), actor),
            "Propose" => package.Propose(++number, actor),
            "TakeBack" => package.TakeBack("To be changed.", actor),
            "Accept" => package.Accept(superseded, actor),
            "Decline" => package.Decline("No.", actor),
            "Revise" => package.Revise(TermsChange.Prolonged, "It takes longer.", actor),
            "Discard" => package.Discard(actor),
            "PlanDiscussion" => package.PlanDiscussion(today.AddDays(random.Next(60)), actor),
            "AddActual" => package.AddActual(new ActualAnswers(trajectory, day, random.Next(4)), actor),
            "AddReading" => package.AddReading(new ReadingAnswers(Any(random, edition.Indicators.Select(row => row.Key)), day, "5"), actor),
            "AddReview" => package.AddReview(new ReviewAnswers(day, "So far.", null), today.AddDays(random.Next(60)), actor),
            "AnswerMiss" => package.AnswerMiss(
                new MissAnswers(trajectory, Any(random, edition.Trajectories.SelectMany(row => row.Planned).Select(point => point.On)), true, "Yes."), actor),
            "Confirm" => package.Confirm(
                new ConfirmationAnswers(Any(random, edition.Restrictions.Select(row => row.Key)), today, Any(random, package.Entries.Select(row => row.Id))),
                actor),
            "AddEntry" => package.AddEntry(new EntryAnswers(SupportEntryKind.Letter, day, "Both", "Said.", random.Next(3) > 0 ? [File("a.pdf")] : []), actor),
            "Complete" => package.Complete(random.Next(2) == 0, "Because.", actor),
            "Withhold" => package.Withhold("Prices.", actor),
            _ => package.StopWithholding(actor),
        });
    }

    private static TermsAnswers Words(Random random, DateOnly today) => Terms with
    {
        Title = $"Title {random.Next()}",
        Rationale = random.Next(8) == 0 ? null : "A reason.",
        EndsOn = Terms.StartsOn!.Value.AddDays(random.Next(-10, 300)),
        Issues = random.Next(2) == 0 ? Terms.Issues : [new LinkedIssue(Guid.NewGuid(), "Another")],
        StartsOn = random.Next(4) == 0 ? today : Terms.StartsOn,
    };

    private static T Any<T>(Random random, IEnumerable<T> values)
        where T : struct
    {
        var all = values.ToList();
        return all.Count == 0 ? default : all[random.Next(all.Count)];
    }

    private static string? Broken(Picture before, SupportPackage package, Actor actor, Outcome outcome)
    {
        var after = Picture.Of(package);
        var agreed = package.Terms.Where(terms => terms.Stage == TermsStage.Agreed).ToList();
        return !outcome.IsDone && before.ToString() != after.ToString() ? "What was not done changed something"
            : outcome.IsDone && !Writing.Any(actor.May) ? "Somebody without a permission did something"
            : before.Number is not null && before.Number != package.Number ? "The number changed"
            : package.IsShared != package.Terms.Any(terms => terms.ProposedAt is not null) ? "It has a number and was never proposed, or the other way round"
            : before.Proposed.Any(words => !after.Proposed.Contains(words)) ? "The words of a proposed or agreed edition changed"
            : !after.Log.StartsWith(before.Log, StringComparison.Ordinal) ? "The log lost or changed an entry"
            : before.Kept.Any(row => !after.Kept.Contains(row)) ? "An answer, reading, review or confirmation was lost or changed"
            : package.Terms.Count(terms => terms.Stage is TermsStage.Draft or TermsStage.Proposed) > 1 ? "Two editions are in hand"
            : package.TermsInHand is { Stage: not (TermsStage.Draft or TermsStage.Proposed) } ? "What is in hand is neither written nor proposed"
            : (package.TermsInHand is not null) != package.Terms.Any(terms => terms.Stage is TermsStage.Draft or TermsStage.Proposed)
                ? "An edition was forgotten"
            : package.InForce != agreed.LastOrDefault()?.Edition ? "Another edition is in force than the one that both sides agreed last"
            : package.Agreements != agreed.Count ? "The agreements were not counted"
            : agreed.Exists(terms => terms.NhsEnglandAcceptedAs != Role.AreaTeamDirector || terms.CcgAcceptedAs != Role.CcgLead)
                ? "What is agreed lacks one side's acceptance"
            : agreed.Find(terms => Missing(terms).Any()) is { } incomplete ? $"Edition {incomplete.Edition} is agreed and lacks {Missing(incomplete).First()}"
            : package.TermsInForce is { } force && (package.Title, package.EndsOn) != (force.Title, force.EndsOn)
                ? "The register shows other words than those in force"
            : SupportStages.EverAgreed.Contains(package.Stage) != package.InForce is not null ? "Its stage and the agreement disagree"
            : (package.Stage == SupportStage.Completed || before.Stage == SupportStage.Completed)
                && package is not { IsMet: not null, OutcomeReason: not null, CompletedOn: not null } ? "It was completed without an outcome"
            : Final.Contains(before.Stage) && before.Stage != package.Stage ? "It came back from its end"
            : Final.Contains(package.Stage) && package.InHand is not null ? "It is over and something is still in hand"
            : package.Confirmations.Any(row => package.Entries.Single(entry => entry.Id == row.Entry).Files.Count == 0)
                ? "A restriction is confirmed without a letter"
            : package.TermsInForce?.Restrictions.Any(row =>
                package.Confirmations.Any(confirmed => confirmed.Restriction == row.Key && confirmed.On <= row.DiscussedOn)) == true
                ? "A restriction is confirmed before it was discussed"
            : package.WithheldReason is not null && package.InForce is null ? "What is not agreed is withheld"
            : null;
    }

    // The package whose place another takes changes in nothing but that.
    private static string? BrokenOfOld(Picture? before, SupportPackage? old, SupportPackage package, Outcome outcome) =>
        before is null || old is null ? null
        : package.InForce is null ? (before.ToString() == Picture.Of(old).ToString() ? null : "A package was superseded by one that is not agreed")
        : old.SupersededByNumber != package.Number || old.Stage != SupportStage.Superseded ? $"A package took no place of another ({outcome.Kind})"
        : old.InHand is not null ? "A package that was superseded has something in hand"
        : null;

    // What was asked of it on the day on which it was agreed. The next discussion is no part of the words.
    private static IEnumerable<string> Missing(SupportTerms terms)
    {
        var day = DateOnly.FromDateTime(terms.AgreedAt!.Value.Date);
        return SupportRules.Missing(terms, day.AddDays(1), day).Select(finding => finding.Message);
    }

    private sealed record Picture(
        int? Number,
        SupportStage Stage,
        string Register,
        IReadOnlyList<string> Editions,
        IReadOnlyList<string> Proposed,
        string Log,
        IReadOnlyList<string> Kept,
        string Actuals)
    {
        public static Picture Of(SupportPackage package) => new(
            package.Number,
            package.Stage,
            string.Join(
                '|',
                package.Title, package.EndsOn, package.NextDiscussionOn, package.WithheldReason, package.IsMet, package.StageToken,
                package.SupersededByNumber),
            [.. package.Terms.Select(terms => $"{terms.Stage} {terms.NhsEnglandAcceptedAt} {terms.CcgAcceptedAt} {terms.EndReason} {Read(terms)}")],
            [.. package.Terms.Where(terms => Standing.Contains(terms.Stage)).Select(Read)],
            string.Concat(package.Entries.Select(row => $"{row.Position}{row.Id}{row.Text}{row.On}{row.Files.Count};")),
            [
                .. package.Missed.Select(row => $"{row.Id} {row.Reason}"),
                .. package.Readings.Select(row => $"{row.Id} {row.Value}"),
                .. package.Reviews.Select(row => $"{row.Id} {row.Text}"),
                .. package.Confirmations.Select(row => $"{row.Id} {row.On} {row.Entry}"),
            ],
            string.Concat(package.Actuals.Select(row => $"{row.Id}{row.On}{row.Value};")));

        public override string ToString() => string.Join('\n', [$"{Number} {Stage}", Register, .. Editions, Log, .. Kept, Actuals]);

        private static string Read(SupportTerms terms) => string.Join(
            '|',
            terms.Edition,
            terms.ToAnswers() with { Domains = [], Issues = [], Factors = [] },
            string.Join(',', terms.Domains),
            string.Join(',', terms.Issues.Select(row => row.Title + row.IssueId)),
            string.Join(',', terms.Factors.Select(row => row.Text)),
            string.Join(',', terms.Measures.Select(row => $"{row.Key}{row.Position}{row.ToAnswers()}")),
            string.Join(',', terms.Indicators.Select(row => $"{row.Key}{row.Position}{row.ToAnswers()}")),
            string.Join(',', terms.Restrictions.Select(row => $"{row.Key}{row.Position}{row.ToAnswers()}")),
            string.Join(',', terms.Trajectories.Select(row => $"{row.Key}{row.Name}{string.Join(' ', row.Planned)}")));
    }
}
