using System.Net;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class ReplyToRequestTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static Dictionary<string, string> Part(string text, bool moreToCome = false) =>
        new() { ["Form.Text"] = text, ["Form.MoreToCome"] = moreToCome.ToString() };

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Only_the_lead_of_the_group_replies(Role role)
    {
        var given = await InAsync(app);

        Assert.Equal(403, (await (await given.LogInAsync(role)).OpenAsync($"{await given.IssuedAsync()}/reply")).Status);
    }

    [Fact]
    public async Task A_request_to_another_group_does_not_exist()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync(RequestStage.ReplyReceived);
        var file = (await given.ReadAsync(request)).Replies[0].Files[0].Id;
        var other = await (await InAsync(app)).LogInAsync(Role.CcgLead);

        foreach (var rest in new[] { "", "/reply", "/history", $"/files/{file}", "/communications/new" })
        {
            Assert.Equal(404, (await other.OpenAsync(request + rest)).Status);
        }
    }

    [Fact]
    [Rule("R188", "R254")]
    public async Task A_reply_comes_in_three_parts_from_two_people_of_which_the_second_is_insufficient()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var (anna, bob) = (await given.LogInAsync(Role.CcgLead), await given.LogInAsync(Role.CcgLead));

        await TakeAsync(anna, $"{request}/reply", Part("The plan.", true));
        await TakeAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "True", ["Form.Reason"] = "So far." });
        Assert.Equal(RequestStage.Issued, (await given.ReadAsync(request)).Stage);
        await TakeAsync(bob, $"{request}/reply", Part("Some milestones.", true));
        await TakeAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "False", ["Form.Reason"] = "Two are missing." });
        await TakeAsync(anna, $"{request}/reply", Part("All of them."));
        await TakeAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "True", ["Form.Reason"] = "Complete." });
        await TakeAsync(lead, $"{request}/close", new() { ["Form.FollowOn"] = "SupportOptions", ["Form.Note"] = "Ask the CSU." });

        var saved = await given.ReadAsync(request);
        Assert.Equal((RequestStage.Closed, true, RequestFollowOn.SupportOptions), (saved.Stage, saved.IsSufficient, saved.FollowOn));
        Assert.Equal([anna.User!.Name, bob.User!.Name, anna.User.Name], saved.Replies.OrderBy(reply => reply.Position).Select(reply => reply.RecordedBy));
        var page = await bob.OpenAsync(request);
        Assert.Equal(
            ["Reply 1, 19 November 2014", "Reply 2, 19 November 2014", "Reply 3, 19 November 2014",
             "Sufficient, 19 November 2014", "Insufficient, 19 November 2014", "Sufficient, 19 November 2014"],
            page.Headings(3));
        Assert.Contains("Two are missing.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Look at the options for support Ask the CSU.", page.Text, StringComparison.Ordinal);
        Assert.Contains("You can reply from the day", (await bob.OpenAsync($"{request}/reply")).Text, StringComparison.Ordinal);
        var history = (await bob.OpenAsync($"{request}/history")).Text;
        Assert.Contains("Reply 3", history, StringComparison.Ordinal);
        Assert.Contains("Finding 2", history, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}|Recorded by|Sha256|Stage token", history);
    }

    [Fact]
    [Rule("R307")]
    public async Task Files_come_with_a_reply_byte_for_byte_also_for_somebody_without_an_account()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync(answers: Sample.Request() with
        {
            Addressee = RequestAddressee.AccountableOfficer,
            AddresseeName = "Dr Ada Winter",
        });
        var group = await given.LogInAsync(Role.CcgLead);
        var answers = Part("Both papers.");
        answers["Form.From"] = "Dr Ada Winter";

        await TakeAsync(
            group, $"{request}/reply", answers,
            new TestFile("Form.File", "plan.pdf", SampleFiles.Pdf), new TestFile("Form.SecondFile", "list.csv", "a,b\n1,2\n"u8.ToArray()));

        var reply = Assert.Single((await given.ReadAsync(request)).Replies);
        Assert.Equal(("Dr Ada Winter", group.User!.Name, false), (reply.From, reply.RecordedBy, reply.IsOnPaper));
        Assert.Equal(["list.csv", "plan.pdf"], reply.Files.Select(file => file.Name).Order());
        var page = await (await given.LogInAsync(Role.RegionalReviewer)).OpenAsync(request);
        Assert.Contains("The accountable officer in person: Dr Ada Winter", page.Text, StringComparison.Ordinal);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var answer = await lead.Client.GetAsync((await lead.OpenAsync(request)).Link("plan.pdf"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Form.Text", "", "Enter the reply")]
    [InlineData("Form.MoreToCome", null, "Select yes if there is more to come")]
    public async Task A_reply_without_an_answer_says_which(string field, string? value, string message)
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var answers = Part("Here it is.");
        answers.Remove(field);
        if (value is not null)
        {
            answers[field] = value;
        }

        (await SubmitAsync(await given.LogInAsync(Role.CcgLead), $"{request}/reply", answers)).ShowsError(field, message);

        Assert.Empty((await given.ReadAsync(request)).Replies);
    }

    [Fact]
    public async Task A_file_that_is_none_of_the_kinds_is_refused_at_its_field()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();

        var page = await SubmitAsync(
            await given.LogInAsync(Role.CcgLead), $"{request}/reply", Part("Here."), new TestFile("Form.SecondFile", "run.exe", [77, 90, 1, 2]));

        Assert.Equal(400, page.Status);
        Assert.NotNull(page.Document.QuerySelector("#Form_SecondFile-error, [id$='SecondFile-error']"));
        Assert.Empty((await given.ReadAsync(request)).Replies);
    }

    [Fact]
    [Rule("R307")]
    public async Task A_reply_on_paper_is_recorded_by_the_lead_as_such()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync(on: new DateOnly(2014, 11, 12));
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var answers = Part("A letter of four pages.");
        answers["Form.From"] = "The chair";

        foreach (var (day, message) in new[]
        {
            ("2014-11-11", "Enter a date that is 12 November 2014, when the request was issued, or later"),
            ("2014-11-20", "Enter a date that is 19 November 2014 or earlier"),
        })
        {
            var refused = await SubmitAsync(lead, $"{request}/paper-reply", new(answers.Concat(On("ReceivedOn", day))));
            refused.ShowsError("Form.ReceivedOn.Day", $"{message} (National Health Service Act 2006, s.14Z18)");
        }

        await TakeAsync(lead, $"{request}/paper-reply", new(answers.Concat(On("ReceivedOn", "2014-11-17"))));

        var reply = Assert.Single((await given.ReadAsync(request)).Replies);
        Assert.Equal(("The chair", true, new DateOnly(2014, 11, 17)), (reply.From, reply.IsOnPaper, reply.ReceivedOn));
        var page = await (await given.LogInAsync(Role.CcgLead)).OpenAsync(request);
        Assert.Contains($"Given by The chair, recorded by {lead.User!.Name}, on paper.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R188")]
    public async Task Where_no_reply_came_in_time_only_insufficient_can_be_found()
    {
        var given = await InAsync(app);
        var overdue = Sample.Request() with { DueOn = new DateOnly(2014, 11, 18) };
        var request = await given.IssuedAsync(answers: overdue, on: new DateOnly(2014, 11, 3));
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        Assert.Contains("Overdue", (await lead.OpenAsync(request)).Text, StringComparison.Ordinal);
        var waiting = await given.IssuedAsync();
        Assert.Contains("There is no reply to decide on", (await lead.OpenAsync($"{waiting}/finding")).Text, StringComparison.Ordinal);
        Assert.Contains("Decide first whether", (await lead.OpenAsync($"{request}/close")).Text, StringComparison.Ordinal);

        var refused = await SubmitAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "True", ["Form.Reason"] = "They called." });
        refused.ShowsError(
            "Form.IsSufficient",
            "Select no: a reply that did not come cannot give sufficient assurance (2014/15 operational guidance, para 59, step 3)");
        (await SubmitAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "False" })).ShowsError("Form.Reason", "Enter the reason");
        var page = await TakeAsync(lead, $"{request}/finding", new() { ["Form.IsSufficient"] = "False", ["Form.Reason"] = "Nothing came." });

        Assert.Contains($"No reply came in time, recorded by {lead.User!.Name}. Nothing came.", page.Text, StringComparison.Ordinal);
        (await SubmitAsync(lead, $"{request}/close")).ShowsError("Form.FollowOn", "Select what follows from it");
        await TakeAsync(await given.LogInAsync(Role.CcgLead), $"{request}/reply", Part("Late, but here."));
        Assert.Equal(RequestStage.ReplyReceived, (await given.ReadAsync(request)).Stage);
    }

    [Fact]
    [Rule("R254", "R255")]
    public async Task Both_sides_file_what_was_said_and_nobody_changes_it()
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var call = new Dictionary<string, string>(On("On", "2014-11-19"))
        {
            ["Form.Kind"] = "Call",
            ["Form.With"] = "The lead and the chief finance officer",
            ["Form.Text"] = "They need a week more.",
        };
        (await SubmitAsync(group, $"{request}/communications/new", new(call) { ["Form.On.Day"] = "20" }))
            .ShowsError("Form.On.Day", "Enter a date that is 19 November 2014 or earlier (2014/15 operational guidance, para 54)");

        await TakeAsync(group, $"{request}/communications/new", call);
        await TakeAsync(lead, $"{request}/communications/new", new(call) { ["Form.Kind"] = "Letter", ["Form.On.Day"] = "18", ["Form.Text"] = "Granted." },
            new TestFile("Form.File", "letter.pdf", SampleFiles.Pdf));

        var page = await (await given.LogInAsync(Role.GoverningBodyMember)).OpenAsync(request);
        Assert.Equal(["Letter, 18 November 2014", "Phone call, 19 November 2014"], page.Headings(3));
        Assert.Contains($"Filed by {group.User!.Name}, CCG.", page.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await group.OpenAsync(page.Link("letter.pdf"))).Status);
        var row = (await given.ReadAsync(request)).Communications[0].Id;
        Assert.Equal(404, (await group.OpenAsync($"{request}/communications/{row}")).Status);
        Assert.Equal(403, (await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync($"{request}/communications/new")).Status);
    }
}
