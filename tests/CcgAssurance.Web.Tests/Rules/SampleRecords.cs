using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>
/// A quarter, and its group, with one record of every kind that an address names by its key. An address for which there is
/// no record here would answer 404 to everybody, and so prove nothing.
/// </summary>
public sealed class SampleRecords
{
    private readonly Dictionary<string, Guid> _keys = [];

    private SampleRecords(QuarterKey quarter) => Quarter = quarter;

    public QuarterKey Quarter { get; }

    /// <summary>The parameters of addresses that name a record of an organisation.</summary>
    public static IReadOnlyList<string> Named { get; } = ["code", "team", "number", "request", "package", "escalation", "intervention"];

    /// <summary>The area team of the group.</summary>
    public OrganisationCode AreaTeam { get; private set; }

    /// <summary>The number of an authorisation condition of the group.</summary>
    public int Condition { get; private set; }

    /// <summary>The number of a request for information to the group.</summary>
    public int Request { get; private set; }

    /// <summary>The support package of the group, of which both sides agreed one edition.</summary>
    public SampleSupport Support { get; private set; } = null!;

    /// <summary>The escalation about the group, in which both sides agreed actions.</summary>
    public SampleEscalation Escalation { get; private set; } = null!;

    /// <summary>The intervention about the group, once there is one.</summary>
    public SampleIntervention? Intervention { get; private set; }

    /// <summary>What a posted form says by itself to name a record: the report on an action of the group carries its key.</summary>
    public KeyValuePair<string, string> FormKey { get; private set; }

    /// <summary>Puts the records into a quarter that is open for drafting.</summary>
    /// <param name="app">The application.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="isAnswered">Whether a draft of it was shared and answered before it was opened for drafting again.</param>
    /// <param name="isRevised">Whether a change of the agreed support and of the agreed actions is being written, and an intervention is in force.</param>
    public static async Task<SampleRecords> InAsync(AssuranceApp app, QuarterKey quarter, bool isAnswered = true, bool isRevised = true)
    {
        var records = new SampleRecords(quarter);
        if (isAnswered)
        {
            records._keys["response"] = await AnswerAsync(app, quarter);
        }

        await app.WriteAsync(async db =>
        {
            var ccg = await db.AllPartsOf<Ccg>().SingleAsync(row => row.Code == quarter.Ccg);
            var assessment = await db.AllPartsOf<QuarterlyAssessment>()
                .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter);
            records.AreaTeam = ccg.AreaTeams[0].AreaTeamCode;
            var (areaTeam, now) = (ccg.AreaTeams[0].AreaTeamCode, app.Clock.GetUtcNow());
            var team = new Actor(new UserId(Guid.CreateVersion7()), "Test team", Role.AreaTeamLead, areaTeam, now);
            var group = team with { Name = "Test group", Role = Role.CcgLead, Organisation = quarter.Ccg };
            records.Fill(assessment, team, group);

            // A forum is noted and a correction asked for from the final report on, and the other records before it.
            var (stage, begun) = (db.Entry(assessment).Property(row => row.Stage), assessment.Stage);
            stage.CurrentValue = AssessmentStage.Final;
            Done(assessment.NoteForum(new ForumAnswers(new DateOnly(2014, 10, 1), "A public meeting", null), group));
            records._keys["forums"] = assessment.ForumNotes[0].Id;
            Done(assessment.AskForCorrection("A figure is wrong.", new DateOnly(2014, 12, 3), group));
            records._keys["corrections"] = assessment.CorrectionRequests[0].Id;
            stage.CurrentValue = begun;

            var board = $"Board of {quarter.Ccg}";
            db.HealthAndWellbeingBoards.Add(HealthAndWellbeingBoard.Create(board));
            records.Fill(ccg, board);
        });
        await records.AskAsync(app);
        records.Support = await SampleSupport.InAsync(app, quarter.Ccg);
        records.Know("log", records.Support.File);
        records.Escalation = await SampleEscalation.InAsync(app, quarter.Ccg);
        records.Know("sources", records.Escalation.Source);
        if (isRevised)
        {
            await records.ReviseAsync(app);
            await records.InterveneAsync(app);
        }

        var review = new ReviewAnswers(new DateOnly(2014, 10, 1), "It is met in part.");
        records.Condition = await app.Given.ConditionAsync(quarter.Ccg, reviews: review);
        var number = records.Condition;
        records._keys["reviews"] = await app.ReadAsync(
            db => db.ConditionReviews.Where(row => row.ConditionNumber == number).Select(row => row.Id).SingleAsync());
        records.FormKey = new("Form.ItemId", (await ActionOfTheLastReportAsync(app, quarter)).ToString());
        return records;
    }

    /// <summary>Whether there is a record of the kind that an endpoint names.</summary>
    public bool Has(RouteEndpoint endpoint) => endpoint.RoutePattern.GetParameter("id") is null || _keys.ContainsKey(KindOf(endpoint));

    /// <summary>Begins a change of the agreed support and of the agreed actions, whose rows have keys of their own.</summary>
    public async Task ReviseAsync(AssuranceApp app)
    {
        foreach (var (kind, key) in (await Support.ReviseAsync(app)).Concat(await Escalation.ReviseAsync(app)))
        {
            Know(kind, key);
        }
    }

    /// <summary>Intervenes in the group. A quarter that is not final yet is bound by that.</summary>
    public async Task InterveneAsync(AssuranceApp app, Func<string, Task>? pause = null) =>
        Intervention = await SampleIntervention.InAsync(app, Quarter.Ccg, AreaTeam, pause);

    /// <summary>Adds a record that came later.</summary>
    public void Know(string kind, Guid key) => _keys[kind] = key;

    /// <summary>The address of an endpoint, with the key of the record that it names.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="within">Where given, the records of somebody else below which the record is asked for.</param>
    /// <param name="changed">Where given, what stands in the place of some of the parameters.</param>
    public string AddressOf(RouteEndpoint endpoint, SampleRecords? within = null, IReadOnlyDictionary<string, string>? changed = null)
    {
        var (quarter, condition) = ((within ?? this).Quarter, (within ?? this).Condition);
        var values = new Dictionary<string, string>
        {
            ["code"] = quarter.Ccg.Value,
            ["team"] = (within ?? this).AreaTeam.Value,
            ["year"] = quarter.Year.ToString(),
            ["quarter"] = quarter.Quarter.ToString(),
            ["number"] = condition.ToString(CultureInfo.InvariantCulture),
            ["request"] = (within ?? this).Request.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (parameter, value) in (within ?? this).Support.Values.Concat((within ?? this).Escalation.Values)
            .Concat((within ?? this).Intervention?.Values ?? new Dictionary<string, string>()))
        {
            values[parameter] = value;
        }

        if (endpoint.RoutePattern.GetParameter("id") is not null)
        {
            values["id"] = KeyFor(endpoint).ToString();
        }

        foreach (var (parameter, value) in changed ?? new Dictionary<string, string>())
        {
            values[parameter] = value;
        }

        return SampleRoutes.AddressOf(endpoint, values);
    }

    // The word before the key says what kind of record it is: /items/{id:guid}/remove.
    private static string KindOf(RouteEndpoint endpoint) => endpoint.Pattern().Split("/{id")[0].Split('/')[^1];

    private Guid KeyFor(RouteEndpoint endpoint)
    {
        var kind = KindOf(endpoint);
        Assert.True(
            _keys.ContainsKey(kind),
            $"{endpoint.Name()} names a record of the kind '{kind}'. Add one to {nameof(SampleRecords)}, so that it is tested.");
        return _keys[kind];
    }

    // A request under both sections with a reply that did not suffice, and what follows.
    private async Task AskAsync(AssuranceApp app)
    {
        var answers = Sample.FormalRequest() with
        {
            Addressee = RequestAddressee.AccountableOfficer,
            AddresseeName = "Ada Winter",
            LetterReference = "AT/1",
        };
        var ccg = Quarter.Ccg;
        Request = await app.Given.RequestAsync(ccg, RequestStage.ReplyReceived, answers);
        var number = Request;
        var id = await app.ReadAsync(db => db.InformationRequests.Where(row => row.Number == number).Select(row => row.Id).SingleAsync());
        var (lead, group) = (app.Given.By(Role.AreaTeamLead, ccg), app.Given.By(Role.CcgLead, ccg));
        await app.Given.ChangeRequestAsync(id, request => request.Find(new FindingAnswers(false, "It says too little."), lead));
        await app.Given.ChangeRequestAsync(id, request => request.Reply(new ReplyAnswers("More.", "Ada Winter", false, null, []), group));
        await app.Given.ChangeRequestAsync(id, request => request.Find(new FindingAnswers(true, "It is enough."), lead));
        await app.Given.ChangeRequestAsync(id, request => request.Close(RequestFollowOn.None, "Nothing is open.", lead));
        await app.Given.ChangeRequestAsync(id, request => request.AddCommunication(
            new CommunicationAnswers(CommunicationKind.Call, new DateOnly(2014, 11, 19), "Both leads", "They agree.", []), group));
        _keys["files"] = await app.ReadAsync(db => db.RequestFiles.Where(row => row.RequestId == id).Select(row => row.Id).SingleAsync());
    }

    // The group and the area team read the answers to an earlier draft, while the quarter is open for drafting again.
    private static async Task<Guid> AnswerAsync(AssuranceApp app, QuarterKey quarter)
    {
        var played = await app.Given.ScenarioOfAsync(quarter, AssessmentStage.CcgResponded);
        await played.RedraftAsync("The CCG is right.");
        return (await played.ReadAsync()).CurrentResponse!.Answers[0].Id;
    }

    // The group reports on the actions of the final report before.
    private static async Task<Guid> ActionOfTheLastReportAsync(AssuranceApp app, QuarterKey quarter)
    {
        var (year, number) = quarter.Quarter.Before(quarter.Year);
        var previous = await app.Given.QuarterAsync(quarter.Ccg, year, number);
        var action = await app.Given.ItemAsync(previous, Focus.On(new DomainNumber(1)), ItemKind.Action, Sample.Action());
        await app.Given.StageAsync(previous, AssessmentStage.Final);
        return action;
    }

    private void Fill(QuarterlyAssessment assessment, Actor team, Actor group)
    {
        var focus = Focus.On(new DomainNumber(1));
        Done(assessment.AddItem(focus, ItemKind.Issue, Sample.Issue() with { Response = IssueResponse.CcgAction }));
        _keys["items"] = assessment.Items[0].Id;
        _keys["issues"] = assessment.Items[0].Id;
        var evidence = new EvidenceAnswers
        {
            Title = "A plan",
            Kind = EvidenceKind.Plan,
            Date = new DateOnly(2014, 7, 1),
            Scope = EvidenceScope.Local,
            Summary = "It says something.",
        };
        Done(assessment.AddEvidence(evidence, FileCheck.Check("plan.pdf", SampleFiles.Pdf).File, team));
        _keys["evidence"] = assessment.Evidence[0].Id;
        Done(assessment.AddPoint(focus, "A point.", group));
        _keys["points"] = assessment.Points[0].Id;
        Done(assessment.AddAttendee(new AttendeeAnswers("Hannah Quist", null, AttendeeKind.AreaTeam)));
        _keys["attendees"] = assessment.Attendees[0].Id;
        Done(assessment.AddUndertaking(new UndertakingAnswers(AssuranceSide.Ccg, "Send the plan.", UndertakingStatus.Open)));
        _keys["undertakings"] = assessment.Undertakings[0].Id;
        Done(assessment.AddContact(new ContactAnswers { Kind = MeetingKind.MonthlyReview, Date = new DateOnly(2014, 7, 1) }));
        _keys["contacts"] = assessment.Meetings.Single(meeting => meeting.Kind == MeetingKind.MonthlyReview).Id;
    }

    private void Fill(Ccg ccg, string board)
    {
        var from = new DateOnly(2014, 4, 1);
        Done(ccg.WorkWith(board, from));
        _keys["boards"] = ccg.Boards[0].Id;
        var function = Enum.GetValues<DelegatedFunction>().First(function => !function.IsHeldFromOpening());
        Done(ccg.Delegate(function, from));
        _keys["functions"] = ccg.DelegatedFunctions.Single(row => row.Function == function).Id;
        Done(ccg.Appoint(Office.Chair, "Jo Marsh", from));
        _keys["people"] = ccg.OfficeHolders[0].Id;
    }

    private static void Done(Domain.Records.Outcome outcome) =>
        Assert.True(outcome.IsDone, "A record that the test starts from breaks a rule.");
}
