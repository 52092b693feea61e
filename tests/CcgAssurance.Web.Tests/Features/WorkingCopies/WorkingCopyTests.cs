using System.Net;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.WorkingCopies;

public sealed class WorkingCopyTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Typed = new()
    {
        ["Form.Category"] = "AssuredWithSupport",
        ["Form.Rationale"] = "Half a sentence\nand another",
    };

    [Fact]
    public async Task What_was_typed_is_offered_again_fills_the_form_and_is_forgotten_once_it_is_saved()
    {
        var (visitor, address) = await LeadAsync();

        Assert.Equal(HttpStatusCode.NoContent, await KeepAsync(visitor, address, Typed));

        var offer = await visitor.OpenAsync(address);
        Assert.Contains("You have an unsaved copy of this form from 19 November 2014 at 10:30am.", offer.Text, StringComparison.Ordinal);
        Assert.Equal("", offer.ValueOf("Form.Rationale"));

        var continued = await visitor.OpenAsync(offer.Link("Continue with it"));
        Assert.Equal("AssuredWithSupport", continued.ValueOf("Form.Category"));
        Assert.Equal("Half a sentence\nand another", continued.ValueOf("Form.Rationale"));

        var complete = new Dictionary<string, string> { ["Form.Category"] = "Assured", ["Form.IsJoint"] = "true", ["Form.Basis"] = "desk-review" };
        Assert.Equal(302, (await visitor.SubmitAsync(continued.Form(address), complete)).Status);
        Assert.Equal(0, await CountAsync(visitor));
        Assert.DoesNotContain("unsaved copy", (await visitor.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_refused_keeps_its_copy()
    {
        var (visitor, address) = await LeadAsync();
        await KeepAsync(visitor, address, Typed);
        var page = await visitor.OpenAsync(address);

        Assert.Equal(400, (await visitor.SubmitAsync(page.Form(address), new() { ["Form.Category"] = "Assured" })).Status);

        Assert.Equal(1, await CountAsync(visitor));
    }

    [Fact]
    public async Task A_copy_that_is_older_than_the_record_still_notices_the_save_in_between()
    {
        var (visitor, address) = await LeadAsync();
        await KeepAsync(visitor, address, Typed);
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, visitor.User!.Organisation));
        var theirs = await colleague.OpenAsync(address);
        await colleague.SubmitAsync(theirs.Form(address), new() { ["Form.Rationale"] = "Saved meanwhile." });

        var continued = await visitor.OpenAsync(address + "?working-copy=continue");

        Assert.Equal(409, (await visitor.SubmitAsync(continued.Form(address), new() { ["Form.IsJoint"] = "true", ["Form.Basis"] = "desk-review" })).Status);
    }

    [Fact]
    public async Task Keeping_again_replaces_the_copy_and_another_page_is_untouched()
    {
        var (visitor, address) = await LeadAsync();
        var other = address[..^1] + "2";
        await KeepAsync(visitor, address, Typed);
        await KeepAsync(visitor, other, new() { ["Form.Rationale"] = "Of the other page." });
        await KeepAsync(visitor, address, new() { ["Form.Rationale"] = "Newer." });

        Assert.Equal("Newer.", (await visitor.OpenAsync(address + "?working-copy=continue")).ValueOf("Form.Rationale"));
        Assert.Equal("Of the other page.", (await visitor.OpenAsync(other + "?working-copy=continue")).ValueOf("Form.Rationale"));
        Assert.Equal(2, await CountAsync(visitor));
    }

    [Fact]
    public async Task Nobody_sees_the_copy_of_a_colleague()
    {
        var (visitor, address) = await LeadAsync();
        await KeepAsync(visitor, address, Typed);
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, visitor.User!.Organisation));

        var page = await colleague.OpenAsync(address + "?working-copy=continue");

        Assert.DoesNotContain("unsaved copy", page.Text, StringComparison.Ordinal);
        Assert.Equal("", page.ValueOf("Form.Rationale"));
    }

    [Fact]
    public async Task A_copy_is_gone_after_30_days()
    {
        await using var later = new AssuranceApp();
        await later.InitializeAsync();
        var team = await later.Given.AreaTeamAsync();
        var quarter = await later.Given.QuarterAsync(await later.Given.CcgAsync(team));
        var lead = await later.Given.UserAsync(Role.AreaTeamLead, team);
        var address = Address(quarter);
        await KeepAsync(await later.LogInAsync(lead), address, Typed);

        later.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Contains("unsaved copy", (await (await later.LogInAsync(lead)).OpenAsync(address)).Text, StringComparison.Ordinal);

        later.Clock.Advance(TimeSpan.FromMinutes(1));
        var visitor = await later.LogInAsync(lead);
        Assert.DoesNotContain("unsaved copy", (await visitor.OpenAsync(address)).Text, StringComparison.Ordinal);
        await KeepAsync(visitor, address[..^1] + "2", Typed);
        Assert.Equal(1, await later.ReadAsync(db => db.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task Discarding_forgets_the_copy_and_goes_back_to_the_page()
    {
        var (visitor, address) = await LeadAsync();
        await KeepAsync(visitor, address, Typed);
        var page = await visitor.OpenAsync(address);

        var answer = await visitor.SubmitAsync(page.Form("/working-copies/discard"));

        Assert.Equal(address, answer.Location);
        Assert.Equal(0, await CountAsync(visitor));
    }

    [Fact]
    public async Task Only_a_form_of_ours_that_was_shown_to_the_same_person_can_have_a_copy()
    {
        var (visitor, address) = await LeadAsync();
        var form = (await visitor.OpenAsync(address)).Form(address);
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, visitor.User!.Organisation));
        var theirs = (await colleague.OpenAsync(address)).Form(address);

        Assert.Equal(HttpStatusCode.BadRequest, await visitor.KeepAsync(form, new(Typed) { ["form-key"] = "made up.0" }));
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.KeepAsync(form, new(Typed) { ["form-key"] = "" }));
        Assert.Equal(HttpStatusCode.Forbidden, await visitor.KeepAsync(form, new(Typed) { ["form-key"] = theirs.ValueOf("form-key") }));
        Assert.Equal(0, await CountAsync(visitor));
    }

    [Fact]
    public async Task What_was_still_on_its_way_while_the_form_was_saved_is_not_kept()
    {
        var (visitor, address) = await LeadAsync();
        var form = (await visitor.OpenAsync(address)).Form(address);
        Assert.Equal(302, (await visitor.SubmitAsync(form, new() { ["Form.Rationale"] = "Saved." })).Status);

        Assert.Equal(HttpStatusCode.NoContent, await visitor.KeepAsync(form, Typed));

        Assert.Equal(0, await CountAsync(visitor));
    }

    [Fact]
    public async Task Whose_log_in_has_ended_is_told_so_and_nothing_is_kept()
    {
        var (visitor, address) = await LeadAsync();
        var form = (await visitor.OpenAsync(address)).Form(address);

        Assert.Equal(HttpStatusCode.Unauthorized, await app.Visitor().KeepAsync(form, Typed));

        Assert.Equal(0, await CountAsync(visitor));
    }

    [Fact]
    public async Task More_than_a_form_can_hold_is_not_kept()
    {
        var (visitor, address) = await LeadAsync();

        Assert.Equal(HttpStatusCode.BadRequest, await KeepAsync(visitor, address, new() { ["Form.Rationale"] = new string('x', WorkingCopy.TextMaxLength) }));
    }

    [Fact]
    public async Task The_oldest_copies_make_room_once_a_person_has_50()
    {
        var (visitor, address) = await LeadAsync();
        for (var copy = 0; copy <= WorkingCopy.MaxPerPerson; copy++)
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            await KeepAsync(visitor, $"{address}?copy={copy}", Typed, address);
        }

        Assert.Equal(WorkingCopy.MaxPerPerson, await CountAsync(visitor));
        Assert.False(await app.ReadAsync(db => db.WorkingCopies.AnyAsync(copy => copy.UserId == visitor.User!.Id && copy.Address == $"{address}?copy=0")));
    }

    public static TheoryData<string> FormsOfTheRound => ["Answer", "Reply", "Comment", "Redraft", "Reopen", "Release", "Add a forum", "Change a forum"];

    [Theory]
    [MemberData(nameof(FormsOfTheRound))]
    public async Task Every_long_text_of_the_round_is_kept_also_where_its_form_is_sent_to_an_address_of_its_own(string name)
    {
        var form = await FormAsync(name);
        var page = await form.Visitor.OpenAsync(form.Page);
        var element = page.Document.Forms.Single(known => known.GetAttribute("action") == form.Target);
        Assert.Equal("/working-copies", element.GetAttribute("data-autosave"));

        Assert.Equal(HttpStatusCode.NoContent, await KeepAsync(form.Visitor, form.Page, new() { [form.Field] = "Half a sentence" }, form.Target));
        Assert.NotEqual("Half a sentence", (await form.Visitor.OpenAsync(form.Page)).ValueOf(form.Field));
        var continued = await form.Visitor.OpenAsync((await form.Visitor.OpenAsync(form.Page)).Link("Continue with it"));
        Assert.Equal("Half a sentence", continued.ValueOf(form.Field));

        // A form that is refused keeps the copy, and where it is shown again it still says which page it is of.
        var tooLong = new Dictionary<string, string>(form.Complete) { [form.Field] = new string('x', 4_001) };
        var refused = await form.Visitor.SubmitAsync(continued.Form(form.Target), tooLong);
        Assert.Equal(400, refused.Status);
        Assert.Equal(HttpStatusCode.NoContent, await form.Visitor.KeepAsync(refused.Form(form.Target), new() { [form.Field] = "A third of it" }));
        Assert.Equal(1, await CountAsync(form.Visitor));

        Assert.Equal(302, (await form.Visitor.SubmitAsync(continued.Form(form.Target), form.Complete)).Status);
        Assert.Equal(0, await CountAsync(form.Visitor));
    }

    [Fact]
    public async Task What_was_typed_can_still_be_read_once_its_form_is_closed()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var member = await app.LogInAsync(await app.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg));
        var page = $"{played.Root}/response";
        Assert.Equal(HttpStatusCode.NoContent, await KeepAsync(member, page, new() { ["Form.Text"] = "Half a comment <b>" }, $"{page}/comments"));
        await played.RespondAsync();

        var closed = await member.OpenAsync(page);

        Assert.Contains("The form is now closed, so copy anything you still need. Half a comment <b>", closed.Text, StringComparison.Ordinal);
        Assert.False(closed.HasLink("Continue with it"));
    }

    [Fact]
    public async Task A_copy_is_forgotten_whatever_the_capitals_of_its_address()
    {
        var form = await FormAsync("Release");
        var small = form.Page.ToLowerInvariant();
        Assert.Equal(HttpStatusCode.NoContent, await KeepAsync(form.Visitor, small, new() { [form.Field] = "Half a sentence" }, form.Target));
        Assert.True((await form.Visitor.OpenAsync(form.Page)).HasLink("Continue with it"));

        var page = await form.Visitor.OpenAsync(form.Page);
        Assert.Equal(302, (await form.Visitor.SubmitAsync(page.Form(form.Target), new(form.Complete) { [form.Field] = "A whole sentence." })).Status);

        Assert.Equal(0, await CountAsync(form.Visitor));
    }

    // A form with everything that it needs beside the text that is kept.
    private async Task<(Visitor Visitor, string Page, string Target, string Field, Dictionary<string, string> Complete)> FormAsync(string name)
    {
        if (name is "Release" or "Add a forum" or "Change a forum")
        {
            var final = await app.Given.ScenarioAsync(AssessmentStage.Final);
            var visitor = await app.LogInAsync(final.CcgLead);
            if (name == "Release")
            {
                return (visitor, $"{final.Root}/release", $"{final.Root}/release", "Form.RefusalReason", new() { ["Form.Choice"] = "Refuse" });
            }

            var date = new Dictionary<string, string> { ["Form.Date.Day"] = "4", ["Form.Date.Month"] = "11", ["Form.Date.Year"] = "2014" };
            var page = $"{final.Root}/forums/add";
            if (name == "Change a forum")
            {
                await visitor.SubmitAsync((await visitor.OpenAsync(page)).Form(page), new(date) { ["Form.Forum"] = "Meeting" });
                var id = await app.ReadAsync(db => db.PublicForumNotes
                    .Where(note => db.QuarterlyAssessments.Any(row => row.Id == note.AssessmentId && row.CcgCode == final.Quarter.Ccg))
                    .Select(note => note.Id)
                    .SingleAsync());
                page = $"{final.Root}/forums/{id}";
            }

            return (visitor, page, page, "Form.Forum", date);
        }

        var played = await app.Given.ScenarioAsync(name == "Reopen" ? AssessmentStage.Final : AssessmentStage.SharedWithCcg);
        if (name == "Reply")
        {
            await played.RespondAsync((1, new ResponseAnswers { Verdict = CcgVerdict.Disagrees, Comment = "It is better than that." }));
        }

        var (response, draft) = ($"{played.Root}/response", $"{played.Root}/draft");
        return name switch
        {
            "Answer" =>
                (await app.LogInAsync(played.CcgLead), await AnswerAsync(played), await AnswerAsync(played), "Form.Comment",
                    new() { ["Form.Verdict"] = "Comments" }),
            "Reply" =>
                (await app.LogInAsync(played.Lead), await AnswerAsync(played), $"{await AnswerAsync(played)}/reply",
                    "Form.ReplyReason", new() { ["Form.Reply"] = "NotChanged" }),
            "Comment" =>
                (await app.LogInAsync(await app.Given.UserAsync(Role.GoverningBodyMember, played.Quarter.Ccg)),
                    response, $"{response}/comments", "Form.Text", []),
            "Redraft" => (await app.LogInAsync(played.Lead), draft, $"{draft}/redraft", "Form.Reason", []),
            "Reopen" => (await app.LogInAsync(played.Director), draft, $"{draft}/reopen", "Form.Reason", []),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }

    private async Task<string> AnswerAsync(QuarterScenario played) => $"{played.Root}/response/" + await app.ReadAsync(db => db.QuarterlyAssessments
        .Where(row => row.CcgCode == played.Quarter.Ccg)
        .SelectMany(row => row.Responses)
        .SelectMany(response => response.Answers)
        .OrderBy(answer => answer.Position)
        .Select(answer => answer.Id)
        .FirstAsync());

    private async Task<(Visitor Visitor, string Address)> LeadAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        return (await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)), Address(quarter));
    }

    // What the autosave script sends: the form as it is, and the address of its page.
    private static async Task<HttpStatusCode> KeepAsync(
        Visitor visitor, string address, Dictionary<string, string> typed, string? target = null) =>
        await visitor.KeepAsync((await visitor.OpenAsync(address)).Form(target ?? address), typed);

    private Task<int> CountAsync(Visitor visitor) => app.ReadAsync(db => db.WorkingCopies.CountAsync(copy => copy.UserId == visitor.User!.Id));

    private static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/1";
}
