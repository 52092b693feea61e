using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using ReviewAnswers = CcgAssurance.Domain.Conditions.ReviewAnswers;

namespace CcgAssurance.Web.Tests.Infrastructure.Parts;

/// <summary>One setting for each part that there is, by the name of its controller.</summary>
public static class PartSettings
{
    private const string Written = "Written by the first.";

    private static readonly DateOnly Day = new(2014, 10, 1);

    /// <summary>How each is arranged. A part that is missing here fails a test.</summary>
    public static IReadOnlyDictionary<string, Func<AssuranceApp, Task<PartSetting>>> All { get; } =
        new Dictionary<string, Func<AssuranceApp, Task<PartSetting>>>
        {
            ["Attendees"] = app => OfMeetingAsync(
                app, "attendees", "Form.Name", "Enter the name", new() { ["Form.Kind"] = "IndependentMember" },
                quarter => quarter.AddAttendee(new AttendeeAnswers(Written, null, AttendeeKind.AreaTeam))),
            ["Undertakings"] = app => OfMeetingAsync(
                app, "undertakings", "Form.Text", "Enter what they will do", new() { ["Form.By"] = "NhsEngland" },
                quarter => quarter.AddUndertaking(new UndertakingAnswers(AssuranceSide.Ccg, Written, UndertakingStatus.Open))),
            ["Contacts"] = app => OfMeetingAsync(
                app, "contacts", "Form.Date.Day", "Date must include a day",
                new() { ["Form.Kind"] = "MonthlyReview", ["Form.Date.Month"] = "11", ["Form.Date.Year"] = "2014" },
                quarter => quarter.AddContact(new ContactAnswers { Kind = MeetingKind.MonthlyReview, Date = Day })),
            ["Points"] = PointAsync,
            ["Forums"] = ForumAsync,
            ["Boards"] = app => OfCcgAsync(
                app, "boards", "new", "Form.BoardName", "Enter the name of the board", (_, ccg) => ccg.WorkWith(Written, Day), board: Written),
            ["Functions"] = app => OfCcgAsync(
                app, "functions", "new", "Form.From.Day", "First day must include a day",
                (_, ccg) => ccg.Delegate(DelegatedFunction.PrimaryCareCoCommissioning, Day), until: Day),
            ["OfficeHolders"] = app => OfCcgAsync(
                app, "people", "chair/new", "Form.Name", "Enter the name", (_, ccg) => ccg.Appoint(Office.Chair, Written, Day)),
            ["IndependentMembers"] = app => OfCcgAsync(
                app, "2014-15/independent-members", null, "Form.Text", "Enter what was agreed",
                (today, ccg) => ccg.AgreeOnIndependentMembers(FinancialYear.StartingIn(2014), Written, Day, today)),
            ["Reviews"] = app => ReviewAsync(app, "", Role.AreaTeamLead),
            ["Decisions"] = app => ReviewAsync(app, "/decision", Role.AreaTeamDirector),
            ["Measures"] = app => OfSupportAsync(
                app, "measures", "Form.Description", "Enter what is done",
                new() { ["Form.Type"] = "PeerReview", ["Form.ProviderKind"] = "NhsEngland", ["Form.Provider"] = "NHS England" },
                (package, lead) => package.AddMeasure(Sample.Measure() with { Description = Written }, lead)),
            ["Indicators"] = app => OfSupportAsync(
                app, "indicators", "Form.Name", "Enter what you will look at", new() { ["Form.IsForExit"] = "True" },
                (package, lead) => package.AddIndicator(Sample.Indicator() with { Name = Written }, lead)),
            ["Restrictions"] = app => OfSupportAsync(
                app, "restrictions", "Form.Text", "Enter what is restricted", new() { ["Form.AppliesTo"] = "Other" },
                (package, lead) => package.AddRestriction(Sample.Restriction() with { Text = Written }, lead)),
            ["Trajectories"] = app => OfSupportAsync(
                app, "trajectories", "Form.Name", "Enter what is measured", new() { ["Form.Unit"] = "Days", ["Form.Better"] = "Down" },
                (package, lead) => package.AddTrajectory(Sample.Trajectory() with { Name = Written }, lead)),
            ["Sources"] = app => OfEscalationAsync(
                app, EscalationStage.View, "sources", "sources/new", "Form.Text", "Enter what the source says",
                new(DayOf("On", "2014-11-03")) { ["Form.Kind"] = "LocalData" },
                (escalation, lead) => escalation.AddSource(Sample.Source() with { Text = Written }, lead)),
            ["EscalationActions"] = app => OfEscalationAsync(
                app, EscalationStage.PutToCcg, "actions", "actions/new", "Form.Description", "Enter what is done", [],
                (escalation, lead) => escalation.AddAction(Sample.EscalationAction() with { Description = Written }, lead)),
            ["Milestones"] = app => OfEscalationAsync(
                app, EscalationStage.PutToCcg, "milestones", null, "Form.Title", "Enter what is reached", [],
                (escalation, lead) =>
                {
                    Assert.True(escalation.AddAction(Sample.EscalationAction(), lead).IsDone);
                    return escalation.AddMilestone(escalation.TermsInHand!.Actions[0].Id, Sample.Milestone() with { Title = Written }, lead);
                }),
        };

    /// <summary>The parts that are added on a page of their own.</summary>
    public static IReadOnlyList<string> Added { get; } = [.. All.Keys.Except(["Points", "IndependentMembers", "Decisions"])];

    private static string[] OfTerms => ["Measures", "Indicators", "Restrictions", "Trajectories"];

    private static string[] OfEscalation => ["Sources", "EscalationActions", "Milestones"];

    /// <summary>The parts that can be removed; of the others the last day is recorded, or they stay.</summary>
    public static IReadOnlyList<string> Removed { get; } =
        ["Attendees", "Undertakings", "Contacts", "Points", "Forums", "Reviews", .. OfTerms, .. OfEscalation];

    private static async Task<PartSetting> OfMeetingAsync(
        AssuranceApp app, string list, string field, string message, Dictionary<string, string> answers, Func<QuarterlyAssessment, Domain.Records.Outcome> add)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        await WriteAsync(app, quarter, add);
        var home = $"{Root(quarter)}/meeting";
        return new PartSetting
        {
            Editor = await app.Given.UserAsync(Role.AreaTeamLead, team),
            Home = home,
            List = $"{home}/{list}",
            Add = $"{home}/{list}/add",
            Complete = new(answers) { [field] = field.EndsWith(".Day", StringComparison.Ordinal) ? "3" : "The second." },
            Field = field,
            Message = message,
        };
    }

    private static async Task<PartSetting> PointAsync(AssuranceApp app)
    {
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync());
        var lead = await app.Given.UserAsync(Role.CcgLead, quarter.Ccg);
        var actor = new Actor(lead.Id, lead.Name, lead.Role, lead.Organisation, app.Clock.GetUtcNow());
        await WriteAsync(app, quarter, assessment => assessment.AddPoint(Focus.On(new DomainNumber(2)), Written, actor));
        return new PartSetting
        {
            Editor = lead,
            Home = $"{Root(quarter)}/domains/2",
            List = $"{Root(quarter)}/points",
            Field = "Form.Text",
            Message = "Enter your point",
        };
    }

    private static async Task<PartSetting> ForumAsync(AssuranceApp app)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var lead = await app.Given.UserAsync(Role.CcgLead, played.Quarter.Ccg);
        var actor = new Actor(lead.Id, lead.Name, lead.Role, lead.Organisation, app.Clock.GetUtcNow());
        await WriteAsync(app, played.Quarter, assessment => assessment.NoteForum(new ForumAnswers(Day, Written, null), actor));
        var home = Root(played.Quarter);
        return new PartSetting
        {
            Editor = lead,
            Home = home,
            List = $"{home}/forums",
            Add = $"{home}/forums/add",
            Complete = new()
            {
                ["Form.Date.Day"] = "2",
                ["Form.Date.Month"] = "10",
                ["Form.Date.Year"] = "2014",
                ["Form.Forum"] = "The second.",
            },
            Field = "Form.Forum",
            Message = "Enter the forum",
        };
    }

    private static async Task<PartSetting> OfCcgAsync(
        AssuranceApp app, string list, string? add, string field, string message, Func<DateOnly, Ccg, Domain.Records.Outcome> write,
        string? board = null, DateOnly? until = null)
    {
        var team = await app.Given.AreaTeamAsync();
        var code = (await app.Given.QuarterAsync(await app.Given.CcgAsync(team))).Ccg;
        await app.WriteAsync(async db =>
        {
            if (board is not null && !await db.HealthAndWellbeingBoards.AnyAsync(row => row.Name == board))
            {
                db.HealthAndWellbeingBoards.Add(HealthAndWellbeingBoard.Create(board));
            }

            var ccg = await db.AllPartsOf<Ccg>().SingleAsync(row => row.Code == code);
            Assert.True(write(UkTime.DateOf(app.Clock.GetUtcNow()), ccg).IsDone);
            if (until is { } last)
            {
                var function = ccg.DelegatedFunctions.Single(row => !row.Function.IsHeldFromOpening());
                Assert.True(ccg.CorrectFunction(function.Id, last, last).IsDone);
            }
        });
        var home = $"/ccgs/{code}";
        var isDay = field.EndsWith(".Day", StringComparison.Ordinal);
        return new PartSetting
        {
            Editor = await app.Given.UserAsync(Role.AreaTeamLead, team),
            Home = home,
            List = $"{home}/{list}",
            Add = add is null ? null : $"{home}/{list}/{add}",
            Complete = new()
            {
                ["Form.From.Day"] = "2",
                ["Form.From.Month"] = "11",
                ["Form.From.Year"] = "2014",
                [field] = isDay ? "2" : "The second.",
            },
            WhenChanged = add is null ? [] : new()
            {
                ["Form.Reason"] = "As the minutes say.",
                ["Form.Until.Day"] = "",
                ["Form.Until.Month"] = "",
                ["Form.Until.Year"] = "",
            },
            Field = field,
            Message = message,
        };
    }

    private static async Task<PartSetting> ReviewAsync(AssuranceApp app, string afterKey, Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var number = await app.Given.ConditionAsync(await app.Given.CcgAsync(team), reviews: new ReviewAnswers(Day, Written));
        var home = string.Create(CultureInfo.InvariantCulture, $"/conditions/{number}");
        var isReview = afterKey.Length == 0;
        return new PartSetting
        {
            Editor = await app.Given.UserAsync(role, team),
            Home = home,
            List = $"{home}/reviews",
            AfterKey = afterKey,
            Add = isReview ? $"{home}/reviews/new" : null,
            Complete = new() { ["Form.ReviewOn.Day"] = "12", ["Form.ReviewOn.Month"] = "11", ["Form.ReviewOn.Year"] = "2014" },
            WhenChanged = isReview ? [] : new()
            {
                ["Form.Decision"] = "Continues",
                ["Form.DecidedOn.Day"] = "3",
                ["Form.DecidedOn.Month"] = "10",
                ["Form.DecidedOn.Year"] = "2014",
            },
            Field = isReview ? "Form.ReviewOn.Day" : "Form.Reason",
            Message = isReview ? "Date of the review must include a day" : "Enter the reason for the decision",
        };
    }

    private static async Task<PartSetting> OfSupportAsync(
        AssuranceApp app, string list, string field, string message, Dictionary<string, string> answers,
        Func<SupportPackage, Actor, Domain.Records.Outcome> add)
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var lead = app.Given.OfSupport(Role.AreaTeamLead, ccg);
        var package = SupportPackage.Draft(ccg, null, null, Sample.Terms(), lead);
        Assert.True(add(package, lead).IsDone);
        await app.WriteAsync(db => db.SupportPackages.Add(package));
        var home = $"/support/{package.Id}";
        return new PartSetting
        {
            Editor = await app.Given.UserAsync(Role.AreaTeamLead, team),
            Home = home,
            List = $"{home}/{list}",
            Add = $"{home}/{list}/new",
            Complete = new(answers) { [field] = "The second." },
            Field = field,
            Message = message,
        };
    }

    private static async Task<PartSetting> OfEscalationAsync(
        AssuranceApp app, EscalationStage stage, string list, string? add, string field, string message, Dictionary<string, string> answers,
        Func<Escalation, Actor, Domain.Records.Outcome> begin)
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var number = await app.Given.EscalationAsync(ccg, stage);
        await app.Given.ChangeEscalationAsync(number, escalation => begin(escalation, app.Given.OfSupport(Role.AreaTeamLead, ccg)));
        var home = $"/escalations/{number}";
        var action = await app.ReadAsync(db => db.Set<EscalationAction>().OrderBy(row => row.Id).Select(row => row.Id).LastOrDefaultAsync());
        return new PartSetting
        {
            Editor = await app.Given.UserAsync(Role.AreaTeamLead, team),
            Home = home,
            List = $"{home}/{list}",
            Add = $"{home}/{add ?? $"actions/{action}/milestones/new"}",
            Complete = new(answers) { [field] = "The second." },
            Field = field,
            Message = message,
        };
    }

    private static Dictionary<string, string> DayOf(string field, string day) => new()
    {
        [$"Form.{field}.Day"] = day[8..],
        [$"Form.{field}.Month"] = day[5..7],
        [$"Form.{field}.Year"] = day[..4],
    };

    private static Task WriteAsync(AssuranceApp app, QuarterKey quarter, Func<QuarterlyAssessment, Domain.Records.Outcome> change) =>
        app.WriteAsync(async db => Assert.True(change(await db.AllPartsOf<QuarterlyAssessment>()
            .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)).IsDone));

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
