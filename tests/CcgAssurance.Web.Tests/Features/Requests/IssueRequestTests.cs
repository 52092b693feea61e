using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class IssueRequestTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Conversation = "(2014/15 operational guidance, para 59, step 2)";

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Nobody_outside_the_area_team_issues_signs_or_sends_back(Role role)
    {
        var given = await InAsync(app);
        var request = await given.IssuedAsync();
        var visitor = await given.LogInAsync(role);

        foreach (var step in new[] { "issue", "send-back" })
        {
            Assert.Equal(403, (await visitor.OpenAsync($"{request}/{step}")).Status);
        }
    }

    [Fact]
    [Rule("R180", "R189")]
    public async Task An_informal_request_is_issued_by_the_lead_under_the_next_number_and_both_sides_see_it()
    {
        var given = await InAsync(app);
        var before = (await given.ReadAsync(await given.IssuedAsync())).Number;
        var draft = await given.DraftedAsync();
        var (lead, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var again = (await second.OpenAsync($"{draft}/issue")).Form($"{draft}/issue");

        var page = await TakeAsync(lead, $"{draft}/issue");

        Assert.Contains("Request issued", page.Text, StringComparison.Ordinal);
        var request = await given.ReadAsync(draft);
        Assert.Equal(
            (RequestStage.Issued, before + 1, new DateOnly(2014, 11, 19), lead.User!.Name, Role.AreaTeamLead),
            (request.Stage, request.Number, request.IssuedOn, request.IssuedBy, request.IssuedAs));
        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            var seen = await (await given.LogInAsync(role)).OpenAsync(Address(request.Number));
            Assert.Contains($"Request for information {request.Number}", seen.Heading, StringComparison.Ordinal);
        }

        Assert.Equal(409, (await second.SubmitAsync(again)).Status);
    }

    [Fact]
    [Rule("R187", "R254")]
    public async Task A_formal_request_is_proposed_by_the_lead_and_signed_by_the_director()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync(Sample.FormalRequest());
        var (lead, director) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector));
        Assert.Contains("does not wait for you", (await lead.OpenAsync($"{draft}/issue")).Text, StringComparison.Ordinal);
        Assert.Contains("does not wait for you", (await director.OpenAsync($"{draft}/issue")).Text, StringComparison.Ordinal);

        await TakeAsync(lead, $"{draft}/propose");

        Assert.Contains("does not wait for you", (await lead.OpenAsync($"{draft}/issue")).Text, StringComparison.Ordinal);
        Assert.Contains("no longer a draft", (await lead.OpenAsync($"{draft}/change")).Text, StringComparison.Ordinal);
        var page = await TakeAsync(director, $"{draft}/issue", On("IssuedOn", "2014-11-18"));
        Assert.Contains("Request signed and issued", page.Text, StringComparison.Ordinal);
        var request = await given.ReadAsync(draft);
        Assert.Equal(
            (RequestStage.Issued, new DateOnly(2014, 11, 18), director.User!.Name, Role.AreaTeamDirector),
            (request.Stage, request.IssuedOn, request.IssuedBy, request.IssuedAs));
    }

    [Theory]
    [Rule("R187")]
    [InlineData("2014-11-09", "Enter a date that is 10 November 2014, the day of the conversation, or later")]
    [InlineData("2014-11-20", "Enter a date that is 19 November 2014 or earlier")]
    public async Task A_letter_is_dated_after_the_conversation_and_not_ahead(string day, string message)
    {
        var given = await InAsync(app);
        var proposed = await given.ProposedAsync();

        var page = await SubmitAsync(await given.LogInAsync(Role.AreaTeamDirector), $"{proposed}/issue", On("IssuedOn", day));

        page.ShowsError("Form.IssuedOn.Day", $"{message} {Conversation}");
        Assert.Equal(RequestStage.Proposed, (await given.ReadAsync(proposed)).Stage);
    }

    [Fact]
    [Rule("R179", "R187", "R306")]
    public async Task What_a_formal_request_lacks_stands_on_its_page_and_stops_it_with_the_paragraph()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync(Sample.FormalRequest() with { Ground = null, ConversationOn = null });
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        const string ground = "Select what there is reason to believe about the CCG";

        var page = await lead.OpenAsync(draft);
        Assert.Contains("Before you can propose it", page.Headings(2));
        Assert.Equal($"{draft}/change", page.Link(ground));
        var refused = await SubmitAsync(lead, $"{draft}/propose");

        Assert.Equal(400, refused.Status);
        Assert.Contains($"{ground} (National Health Service Act 2006, s.14Z17", refused.Text, StringComparison.Ordinal);
        Assert.Contains($"Enter the date of the conversation that the letter follows {Conversation}", refused.Text, StringComparison.Ordinal);
        Assert.Equal(RequestStage.Draft, (await given.ReadAsync(draft)).Stage);
    }

    [Fact]
    [Rule("R187")]
    public async Task The_director_sends_back_with_a_reason_that_the_area_team_reads_and_the_group_never_does()
    {
        var given = await InAsync(app);
        var proposed = await given.ProposedAsync();
        var (lead, director) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector));
        (await SubmitAsync(director, $"{proposed}/send-back")).ShowsError("Form.Reason", "Enter why you do not sign it");

        await TakeAsync(director, $"{proposed}/send-back", new() { ["Form.Reason"] = "Ask them first." });

        var page = await lead.OpenAsync(proposed);
        Assert.Contains("The director did not sign this request: Ask them first.", page.Text, StringComparison.Ordinal);
        Assert.Equal((RequestStage.Draft, null), ((await given.ReadAsync(proposed)).Stage, (await given.ReadAsync(proposed)).Number));
        await TakeAsync(lead, $"{proposed}/change", new() { ["Form.Power"] = "Informal" });
        await TakeAsync(lead, $"{proposed}/issue");
        var group = await given.LogInAsync(Role.CcgLead);
        Assert.DoesNotContain("Ask them first.", (await group.OpenAsync(proposed)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask them first.", (await group.OpenAsync($"{proposed}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R189")]
    public async Task Of_two_requests_that_are_issued_at_the_same_moment_each_has_a_number_of_its_own()
    {
        var given = await InAsync(app);
        var (one, other) = (await given.DraftedAsync(), await given.DraftedAsync());
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var form = (await first.OpenAsync($"{one}/issue")).Form($"{one}/issue");
        var otherForm = (await second.OpenAsync($"{other}/issue")).Form($"{other}/issue");

        var answers = await Task.WhenAll(first.SubmitAsync(form), second.SubmitAsync(otherForm));

        foreach (var (answer, visitor, address) in new[] { (answers[0], first, one), (answers[1], second, other) })
        {
            if (answer.Status == 409)
            {
                Assert.Equal(302, (await visitor.SubmitAsync(answer.Form($"{address}/issue"))).Status);
            }
        }

        var numbers = new[] { (await given.ReadAsync(one)).Number, (await given.ReadAsync(other)).Number };
        Assert.All(numbers, number => Assert.NotNull(number));
        Assert.NotEqual(numbers[0], numbers[1]);
    }

    [Fact]
    [Rule("R189")]
    public async Task A_request_with_a_wrong_date_is_corrected_by_another_one_and_stays_as_it_was_sent()
    {
        var given = await InAsync(app);
        var wrong = await given.IssuedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        (await SubmitAsync(lead, $"{wrong}/correct")).ShowsError("Form.Reason", "Enter what is wrong");

        var drafted = await SubmitAsync(lead, $"{wrong}/correct", new() { ["Form.Reason"] = "The last day was a Sunday." });
        var correction = drafted.Location!;
        Assert.Contains("Correction drafted", (await lead.FollowAsync(drafted)).Text, StringComparison.Ordinal);
        Assert.Equal(RequestStage.Issued, (await given.ReadAsync(wrong)).Stage);
        Assert.Equal(correction, (await lead.OpenAsync(wrong)).Link("draft that corrects this request"));
        Assert.False((await (await given.LogInAsync(Role.CcgLead)).OpenAsync(wrong)).HasLink("draft that corrects this request"));
        await TakeAsync(lead, $"{correction}/change", On("DueOn", "2014-12-15"));
        await TakeAsync(lead, $"{correction}/issue");

        var (old, later) = (await given.ReadAsync(wrong), await given.ReadAsync(correction));
        Assert.Equal((RequestStage.Replaced, later.Number, new DateOnly(2014, 12, 12)), (old.Stage, old.ReplacedByNumber, old.DueOn));
        Assert.Equal((RequestStage.Issued, old.Number, new DateOnly(2014, 12, 15)), (later.Stage, later.ReplacesNumber, later.DueOn));
        var group = await given.LogInAsync(Role.CcgLead);
        var page = await group.OpenAsync(wrong);
        Assert.Contains($"Request {later.Number} takes its place", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 December 2014", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What you can do Reply", page.Text, StringComparison.Ordinal);
        Assert.Contains("The last day was a Sunday.", (await group.OpenAsync(Address(later.Number))).Text, StringComparison.Ordinal);
    }
}
