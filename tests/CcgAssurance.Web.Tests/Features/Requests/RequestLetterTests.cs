using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Testing.Pdf;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Tests.Features.Requests.GivenRequest;

namespace CcgAssurance.Web.Tests.Features.Requests;

public sealed class RequestLetterTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R187", "R256")]
    public async Task The_letter_of_a_draft_is_seen_as_it_stands_by_the_area_team_alone()
    {
        var given = await InAsync(app);
        var draft = await given.ProposedAsync();
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await lead.OpenAsync((await lead.OpenAsync(draft)).Link("See the letter as it stands"));

        Assert.Contains("This is the letter as it stands.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not signed yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not signed yet", await PdfTextAsync(lead, $"{draft}/letter.pdf"), StringComparison.Ordinal);
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        Assert.Contains(director.User!.Name, (await director.OpenAsync($"{draft}/letter")).Text, StringComparison.Ordinal);
        foreach (var role in new[] { Role.CcgLead, Role.RegionalReviewer, Role.NationalTeam })
        {
            Assert.Equal(404, (await (await given.LogInAsync(role)).OpenAsync($"{draft}/letter")).Status);
        }
    }

    [Fact]
    [Rule("R187", "R246", "R306", "R307")]
    public async Task A_signed_letter_is_kept_as_it_was_sent_whatever_changes_later()
    {
        var given = await InAsync(app);
        var draft = await given.ProposedAsync();
        var director = await given.LogInAsync(Role.AreaTeamDirector);

        await TakeAsync(director, $"{draft}/issue", On("IssuedOn", "2014-11-18"));

        var request = Address((await given.ReadAsync(draft)).Number);
        var ccg = await given.LogInAsync(Role.CcgLead);
        var sent = await ccg.OpenAsync((await ccg.OpenAsync(request)).Link("Read the letter as it was sent"));
        foreach (var words in new[]
        {
            "This is the letter as it was sent. It never changes.", "18 November 2014", "section 14Z18", "You must provide",
            "The recovery plan with its milestones.", "You must reply by Friday 12 December 2014.", director.User!.Name, "Area team director",
            "This letter follows our conversation on 10 November 2014.", "National Health Service Act 2006, s.14Z18",
        })
        {
            Assert.Contains(words, sent.Text, StringComparison.Ordinal);
        }

        var file = await PdfTextAsync(ccg, $"{request}/letter.pdf");
        Assert.Contains("You must reply by Friday 12 December 2014.", file, StringComparison.Ordinal);
        await app.ReadAsync(db => db.AreaTeams.Where(team => team.Code == given.Team)
            .ExecuteUpdateAsync(set => set.SetProperty(team => team.Name, "Renamed")));
        await TakeAsync(ccg, $"{request}/reply", new() { ["Form.Text"] = "It is attached.", ["Form.MoreToCome"] = "false" });

        Assert.Equal(sent.Text, (await ccg.OpenAsync($"{request}/letter")).Text);
        Assert.Equal(file, await PdfTextAsync(ccg, $"{request}/letter.pdf"));
        Assert.Contains("You must reply by", await PdfTextAsync(ccg, $"{request}/letter.large-print.pdf"), StringComparison.Ordinal);
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, await app.Given.CcgAsync()));
        Assert.Equal(404, (await other.OpenAsync($"{request}/letter.pdf")).Status);
    }

    [Fact]
    [Rule("R307")]
    public async Task A_letter_to_a_person_names_that_person_and_an_informal_one_uses_no_power()
    {
        var given = await InAsync(app);
        var draft = await given.DraftedAsync(Sample.Request() with
        {
            Addressee = RequestAddressee.AccountableOfficer,
            AddresseeName = "Dr Ann Example",
        });
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        await TakeAsync(lead, $"{draft}/issue");

        var page = await lead.OpenAsync($"{Address((await given.ReadAsync(draft)).Number)}/letter");
        Assert.Contains("Dear Dr Ann Example", page.Text, StringComparison.Ordinal);
        Assert.Contains("It uses no statutory power.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R189", "R246")]
    public async Task A_letter_that_corrects_another_says_which_and_leaves_that_one_as_it_was()
    {
        var given = await InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var wrong = await given.DraftedAsync();
        await TakeAsync(lead, $"{wrong}/issue");
        wrong = Address((await given.ReadAsync(wrong)).Number);
        var before = await lead.OpenAsync($"{wrong}/letter");
        var correction = (await SubmitAsync(lead, $"{wrong}/correct", new() { ["Form.Reason"] = "The last day was a Sunday." })).Location!;
        await TakeAsync(lead, $"{correction}/change", On("DueOn", "2014-12-15"));

        await TakeAsync(lead, $"{correction}/issue");

        var page = await lead.OpenAsync($"{Address((await given.ReadAsync(correction)).Number)}/letter");
        Assert.Contains("This letter replaces the letter of 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains("The last day was a Sunday.", page.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await lead.OpenAsync($"{wrong}/letter")).Text);
    }

    private static async Task<string> PdfTextAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        return PdfReading.Of(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Text;
    }
}
