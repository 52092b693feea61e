using System.Globalization;
using System.Text;
using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Published;

/// <summary>
/// A world in which every kind of thing that is not for the public carries a mark of its own: a published quarter that is being
/// corrected, and quarters at each stage before.
/// </summary>
internal sealed partial class SecretWorld
{
    private const string EmailAddress = "E-mail address of a person";
    private const string PersonsName = "Name of a person";
    private static readonly Focus Domain1 = Focus.On(new DomainNumber(1));
    private readonly AssuranceApp _app;
    private readonly Dictionary<string, string> _secrets = [];

    private SecretWorld(AssuranceApp app) => _app = app;

    /// <summary>The text that must not be found for each kind of secret.</summary>
    public IReadOnlyDictionary<string, string> Secrets => _secrets;

    /// <summary>How many kinds they are: people have several names and addresses, and all else is there once.</summary>
    public int Kinds => _secrets.Keys.Select(kind => kind.Split(", ")[0]).Distinct().Count();

    /// <summary>
    /// Marks in each part of what is published, which have to be found: an item, an issue of the quarter before that
    /// was closed, a disagreement with its reply, and agreed support.
    /// </summary>
    public IReadOnlyList<string> Controls { get; } = ["controlmarked", "controlclosedmarked", "controldissentmarked", "controlreplymarked",
        "controlsupportmarked", "controlmeasuremarked"];

    /// <summary>A quarter of which a version is public.</summary>
    public required QuarterScenario Published { get; init; }

    /// <summary>Quarters of which nothing is.</summary>
    public List<QuarterScenario> Others { get; } = [];

    public static async Task<SecretWorld> BuildAsync(AssuranceApp app)
    {
        var (rationale, before) = (Mark(0), Mark(1));
        var ccg = await app.Given.CcgAsync();
        var earlier = await app.Given.ScenarioAsync(
            AssessmentStage.Draft, ccg, quarter: Quarter.Q1, otherwise: Sample.Judgement(AssuranceCategory.AssuredWithSupport, before));
        await app.Given.ItemAsync(earlier.Quarter, Domain1, ItemKind.Issue, Sample.Issue("An issue that is controlclosedmarked"));
        await earlier.PlayToAsync(AssessmentStage.Published);
        var world = new SecretWorld(app)
        {
            Published = await app.Given.ScenarioAsync(
                AssessmentStage.Draft, ccg, achievement: "There is controlmarked progress.", otherwise: Sample.Judgement(rationale: rationale),
                judged: [(2, WithSupport(rationale)), (4, WithSupport(rationale))]),
        };
        world._secrets["Reasons for a judgement"] = rationale;
        world._secrets["Reasons for a judgement of the quarter before"] = before;
        world.Others.Add(earlier);
        await world.AddKeysAsync();
        await world.GatherAsync();
        await world.SupportAsync();
        await world.EscalationAsync();
        await world.AnswerAsync();
        await world.ReleaseAsync();
        await world.CorrectAsync();
        await world.InterventionAsync();
        await world.AddOthersAsync();
        return world;
    }

    private Task AddKeysAsync() => _app.WriteAsync(async db =>
    {
        var quarters = db.QuarterlyAssessments.Where(row => row.CcgCode == Published.Quarter.Ccg).Select(row => row.Id);
        foreach (var item in await db.ReportItems.Where(item => quarters.Contains(item.AssessmentId)).ToListAsync())
        {
            _secrets[$"Key of an item, {item.Kind} {item.Id}"] = item.Id.ToString();
        }
    });

    private async Task GatherAsync()
    {
        var (lead, ccg) = (Published.Lead.At(_app.Clock.GetUtcNow()), Published.CcgLead.At(_app.Clock.GetUtcNow()));
        await ChangeAsync((assessment, _) =>
        {
            Done(assessment.AddEvidence(
                new EvidenceAnswers
                {
                    Title = New("Title of soft intelligence"),
                    Source = New("Source of soft intelligence"),
                    Kind = EvidenceKind.ComplaintsAndConcerns,
                    Date = new DateOnly(2014, 8, 1),
                    Scope = EvidenceScope.Soft,
                    Summary = New("Summary of soft intelligence"),
                },
                FileCheck.Check(
                    New("Name of a file of soft intelligence") + ".pdf",
                    [.. SampleFiles.Pdf, .. Encoding.ASCII.GetBytes(New("File of soft intelligence"))]).File,
                lead));
            Done(assessment.AddEvidence(
                new EvidenceAnswers
                {
                    Title = New("Title of evidence"),
                    Kind = EvidenceKind.Plan,
                    Date = new DateOnly(2014, 8, 1),
                    Scope = EvidenceScope.Local,
                    Summary = New("Summary of evidence"),
                },
                FileCheck.Check(New("Name of a file") + ".pdf", [.. SampleFiles.Pdf, .. Encoding.ASCII.GetBytes(New("File of evidence"))]).File,
                lead));
            Done(assessment.AddPoint(Domain1, New("Point of the CCG"), ccg));
            Done(assessment.AddContact(new ContactAnswers
            {
                Kind = MeetingKind.MonthlyReview,
                Date = new DateOnly(2014, 8, 1),
                Participants = New("Who took part in a meeting"),
                Agenda = New("Agenda of a meeting"),
                Notes = New("Notes of a meeting"),
            }));
            Done(assessment.AddAttendee(new AttendeeAnswers(New("Name of an attendee"), null, AttendeeKind.AreaTeam)));
            Done(assessment.AddUndertaking(new UndertakingAnswers(AssuranceSide.Ccg, New("Undertaking"), UndertakingStatus.Open)));
        });
        await _app.WriteAsync(db => db.WorkingCopies.Add(new WorkingCopy
        {
            UserId = Published.Lead.Id,
            Address = $"{Published.Root}/domains/1",
            Answers = new Dictionary<string, string[]> { ["Form.Rationale"] = [New("Working copy")] },
            SavedAt = _app.Clock.GetUtcNow(),
        }));
    }

    private async Task SupportAsync()
    {
        var (ccg, number) = (Published.Quarter.Ccg, await _app.ReadAsync(db => db.NextSupportNumberAsync(CancellationToken.None)));
        var (lead, director, group) = (
            _app.Given.OfSupport(Role.AreaTeamLead, ccg), _app.Given.OfSupport(Role.AreaTeamDirector, ccg), _app.Given.OfSupport(Role.CcgLead, ccg));
        var id = await _app.Given.DraftSupportAsync(ccg, Lasting(2) with
        {
            Objectives = "Waits are controlsupportmarked.",
            Rationale = New("Why support is needed"),
            PowerUse = New("How the power to support is used"),
            PowerPurpose = New("Purpose of the power to support"),
            Partners = New("Partners in support"),
            Monitoring = New("Monitoring of support"),
            Factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new FactorNote(factor, New($"Factor of support, {factor}")))],
        });
        Func<SupportPackage, Outcome>[] changes =
        [
            row => row.AddMeasure(
                Sample.Measure() with
                {
                    Description = "A review that is controlmeasuremarked.",
                    Resourcing = New("Means of a measure"),
                    Owner = New("Owner of a measure"),
                },
                lead),
            row => row.AddRestriction(Sample.Restriction() with { Text = New("Restriction on support") }, lead),
            row => row.Propose(number, lead),
            row => row.Accept(null, director),
            row => row.Accept(null, group),
            row => row.AddReview(new ReviewAnswers(lead.Today, New("Review of support"), null), null, lead),
            row => row.AddReading(new ReadingAnswers(row.TermsInForce!.Indicators[0].Key, lead.Today, New("Reading of an indicator")), lead),
            row => row.AddEntry(
                new EntryAnswers(SupportEntryKind.Note, lead.Today, New("Partner of a conversation on support"), New("Log of support"), []), lead),
        ];
        foreach (var change in changes)
        {
            await _app.Given.ChangeSupportAsync(id, change);
        }

        var withheld = await _app.Given.SupportAsync(ccg, SupportStage.Agreed, Lasting(4) with
        {
            Title = New("Title of withheld support"),
            Objectives = New("Objectives of withheld support"),
            ExpectedImprovement = New("Expected improvement of withheld support"),
            ExitCircumstances = New("Exit from withheld support"),
        });
        await _app.Given.ChangeSupportAsync(withheld, row => row.Withhold(New("Reason for withholding support"), director));
        await _app.Given.SupportAsync(ccg, SupportStage.Proposed, Lasting(2) with { Title = New("Title of proposed support") });
    }

    // Nothing of an escalation is ever public.
    private async Task EscalationAsync()
    {
        var ccg = Published.Quarter.Ccg;
        var (lead, director, group) = (
            _app.Given.OfSupport(Role.AreaTeamLead, ccg), _app.Given.OfSupport(Role.AreaTeamDirector, ccg), _app.Given.OfSupport(Role.CcgLead, ccg));
        var number = await _app.Given.EscalationAsync(ccg, EscalationStage.View, Sample.Opening() with
        {
            Subject = New("Subject of an escalation"),
            Reason = New("Reason of an escalation"),
        });
        Func<Escalation, Outcome>[] changes =
        [
            row => row.WriteView(New("View of an escalation"), lead),
            row => row.AddSource(Sample.Source() with { Text = New("Source of an escalation") }, lead),
            row => row.CompleteView(lead),
            row => row.PutToCcg(Sample.Discussion() with { Response = New("Response in an escalation") }, lead),
            row => row.AssessLevel(ScrutinyLevel.Both, New("Why a level of scrutiny is right"), lead),
            row => row.WriteTerms(Sample.Timeline() with { Consequences = New("Consequences in an escalation") }, lead),
            row => row.AddAction(new(New("Action in an escalation"), New("Owner of an action in an escalation")), lead),
            row => row.AddMilestone(
                row.TermsInHand!.Actions[0].Id, Sample.Milestone() with { Title = New("Milestone of an escalation") }, lead),
            row => row.Propose(lead),
            row => row.Accept(director),
            row => row.Accept(group),
            row => row.MarkMet(new(row.TermsInForce!.Milestones[0].Key, lead.Today, New("How a milestone was met")), lead),
            row => row.Resolve(New("Why an escalation ended"), director),
        ];
        foreach (var change in changes)
        {
            await _app.Given.ChangeEscalationAsync(number, change);
        }
    }

    private TermsAnswers Lasting(int domain) => Sample.Terms() with
    {
        Domains = [new DomainNumber(domain)],
        EndsOn = Published.Quarter.Quarter.EndIn(Published.Quarter.Year).AddYears(1),
    };

    private static JudgementAnswers WithSupport(string rationale) => Sample.Judgement(AssuranceCategory.AssuredWithSupport, rationale);

    // The first draft is answered in part and withdrawn, the second is answered and sent.
    private async Task AnswerAsync()
    {
        await Published.ShareAsync();
        await ChangeAsync((assessment, db) =>
        {
            Answer(assessment, db, 0, new ResponseAnswers { Verdict = CcgVerdict.Comments, Comment = New("Answer of the CCG that was not sent") });
            Done(assessment.CommentForGoverningBody(New("Comment of the governing body"), Published.CcgLead.At(_app.Clock.GetUtcNow())));
        });
        await Published.RedraftAsync(New("Reason for drafting again"));
        var removed = await _app.Given.ItemAsync(Published.Quarter, Domain1, ItemKind.Achievement, new ItemAnswers { Text = New("Item of an earlier draft") });
        await Published.ShareAsync();
        await Published.RedraftAsync("Shorter.");
        await ChangeAsync((assessment, db) =>
        {
            var item = assessment.Items.Single(item => item.Id == removed);
            Done(assessment.RemoveItem(removed, out _));
            db.Expect(item, item.Version);
            db.Remove(item);
        });
        await Published.ShareAsync();
        await ChangeAsync((assessment, db) =>
        {
            Answer(assessment, db, 0, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = New("Answer of the CCG that it does not want printed") });
            Answer(assessment, db, 1, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "We are controldissentmarked.", PrintsDissent = true });
            for (var place = 2; place < assessment.CurrentResponse!.Answers.Count; place++)
            {
                Answer(assessment, db, place, new ResponseAnswers { Verdict = CcgVerdict.Agrees });
            }
        });
        await ChangeAsync((assessment, db) =>
        {
            Done(assessment.SendResponse(Published.CcgLead.At(_app.Clock.GetUtcNow())));
            db.Expect(assessment.CurrentResponse!, assessment.CurrentResponse!.Version);
        });
        await ChangeAsync((assessment, db) =>
        {
            foreach (var answer in assessment.CurrentResponse!.Answers.Where(answer => answer.NeedsReply))
            {
                Done(assessment.Reply(
                    answer.Id, AreaTeamReply.NotChanged, answer.PrintsDissent ? "That is controlreplymarked." : New("Reply of the area team")));
                db.Expect(answer, answer.Version);
            }
        });
    }

    private async Task ReleaseAsync()
    {
        await Published.MakeFinalAsync();
        await Published.DecideAsync(Published.CcgLead, New("Reason of the CCG for a refusal"));
        await Published.DecideAsync(Published.Director, New("Reason of NHS England for a refusal"));
        await Published.ReleaseByBothAsync();
    }

    // What is drafted for the correction is no more public than what was drafted before the first version.
    private async Task CorrectAsync()
    {
        await Published.ReopenAsync(New("Reason for a correction"));
        await _app.Given.ItemAsync(Published.Quarter, Domain1, ItemKind.Issue, Sample.Issue(New("Issue in the draft of a correction")));
        await Published.ShareAsync();
    }

    private async Task AddOthersAsync()
    {
        var drafted = await _app.Given.ScenarioAsync(
            AssessmentStage.Draft,
            achievement: New("Item of a quarter that is drafted"),
            otherwise: Sample.Judgement(rationale: New("Reasons in a quarter that is drafted")));
        var shared = await _app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg, achievement: New("Item of a quarter that is shared"));
        var final = await _app.Given.ScenarioAsync(AssessmentStage.Draft, achievement: New("Item of a final report"));
        await _app.Given.ItemAsync(final.Quarter, Domain1, ItemKind.Issue, Sample.Issue(New("Issue of a final report")));
        await final.PlayToAsync(AssessmentStage.Final);
        await final.DecideAsync(final.CcgLead);
        await final.DecideAsync(final.Director, New("Refusal of a final report"));
        await _app.WriteAsync(async db =>
        {
            var assessment = await db.AllPartsOf<QuarterlyAssessment>().SingleAsync(row => row.CcgCode == final.Quarter.Ccg);
            Done(assessment.NoteForum(
                new ForumAnswers(new DateOnly(2014, 10, 1), New("Forum of a report that is not published"), null),
                final.CcgLead.At(_app.Clock.GetUtcNow())));
        });

        // The quarter after it is public all the same, and says nothing of what was closed since.
        var after = await _app.Given.ScenarioAsync(AssessmentStage.Published, final.Quarter.Ccg, quarter: Quarter.Q3);
        Others.AddRange([drafted, shared, final, after]);
        foreach (var user in Others.Append(Published).SelectMany(played => new[] { played.Lead, played.Director, played.CcgLead }))
        {
            _secrets[$"{EmailAddress}, {user.Name}"] = user.Email;
        }

        // The director answers for the report with their name, and with no address of their own.
        foreach (var user in Others.Append(Published).SelectMany(played => new[] { played.Lead, played.CcgLead }))
        {
            _secrets[$"{PersonsName}, {user.Name}"] = user.Name;
        }
    }

    private Task ChangeAsync(Action<QuarterlyAssessment, AssuranceDbContext> change) => _app.WriteAsync(async db =>
    {
        var id = (await Published.ReadAsync()).Id;
        change(await db.AllPartsOf<QuarterlyAssessment>().SingleAsync(row => row.Id == id), db);
    });

    private static void Answer(QuarterlyAssessment assessment, AssuranceDbContext db, int place, ResponseAnswers answers)
    {
        var answer = assessment.CurrentResponse!.Answers.OrderBy(answer => answer.Position).ElementAt(place);
        Done(assessment.Answer(answer.Id, answers));
        db.Expect(answer, answer.Version);
    }

    private string New(string kind) => _secrets[kind] = Mark(_secrets.Count);

    // One word that no line break cuts and no sentence changes.
    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"Secret{number:00}marked");

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, string.Join(", ", outcome.Findings.Select(finding => finding.Message)));
}
