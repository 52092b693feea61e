using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Forms;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Infrastructure.Sending;

public sealed class SentTwiceTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Achievement = new()
    {
        ["Form.Text"] = "Waits fell below the standard",
    };

    [Fact]
    public async Task A_form_that_creates_and_is_sent_three_times_at_once_creates_one_and_each_answer_is_the_same()
    {
        var (lead, address, form) = await AddingAsync();

        var answers = await Task.WhenAll(lead.SubmitAsync(form, Achievement), lead.SubmitAsync(form, Achievement), lead.SubmitAsync(form, Achievement));

        Assert.All(answers, answer => Assert.Equal((302, address), (answer.Status, answer.Location)));
        Assert.Equal(1, await CountAsync(lead));
    }

    [Fact]
    public async Task A_form_that_creates_and_is_sent_again_later_says_again_what_was_done()
    {
        var (lead, _, form) = await AddingAsync();
        var first = await lead.FollowAsync(await lead.SubmitAsync(form, Achievement));

        var again = await lead.FollowAsync(await lead.SubmitAsync(form, Achievement));

        Assert.Contains("Achievement added", first.Text, StringComparison.Ordinal);
        Assert.Contains("Achievement added", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(lead));
    }

    [Fact]
    public async Task Going_back_and_sending_other_answers_asks_before_it_adds_a_second()
    {
        var (lead, address, form) = await AddingAsync();
        await lead.SubmitAsync(form, Achievement);

        var asked = await lead.SubmitAsync(form, new(Achievement) { ["Form.Text"] = "Something else" });

        Assert.Equal(409, asked.Status);
        Assert.Contains("You have saved this form once already, with other answers.", asked.Text, StringComparison.Ordinal);
        Assert.Equal("Something else", asked.ValueOf("Form.Text"));
        Assert.Equal(address, asked.Link("Go to what is saved"));
        Assert.Equal(1, await CountAsync(lead));
        Assert.Equal(302, (await lead.SubmitAsync(asked.FormOf("Form.Text"))).Status);
        Assert.Equal(2, await CountAsync(lead));
    }

    [Fact]
    public async Task A_form_that_was_refused_is_saved_once_it_is_right()
    {
        var (lead, address, form) = await AddingAsync();
        Assert.Equal(400, (await lead.SubmitAsync(form, new(Achievement) { ["Form.Text"] = "" })).Status);

        var answer = await lead.SubmitAsync(form, Achievement);

        Assert.Equal(address, answer.Location);
        Assert.Equal(1, await CountAsync(lead));
    }

    [Fact]
    public async Task A_change_that_is_sent_twice_is_no_conflict_with_itself()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var address = $"{played.Root}/domains/1";
        var lead = await app.LogInAsync(played.Lead);
        var form = (await lead.OpenAsync(address)).Form(address);
        var answers = new Dictionary<string, string> { ["Form.Rationale"] = "Waits fell." };

        Assert.Equal(address, (await lead.SubmitAsync(form, answers)).Location);
        Assert.Equal(address, (await lead.SubmitAsync(form, answers)).Location);
    }

    [Fact]
    public async Task Two_forms_on_one_page_are_two_forms()
    {
        var (lead, _, form) = await AddingAsync();
        var other = (await lead.OpenAsync(form.Action)).Form(form.Action);

        await lead.SubmitAsync(form, Achievement);
        await lead.SubmitAsync(other, Achievement);

        Assert.Equal(2, await CountAsync(lead));
    }

    [Fact]
    public async Task A_form_is_known_for_seven_days()
    {
        await using var own = new AssuranceApp();
        await own.InitializeAsync();
        var played = await own.Given.ScenarioAsync(AssessmentStage.Draft);
        var lead = await own.LogInAsync(played.Lead);
        var page = $"{played.Root}/domains/1";
        await lead.SubmitAsync((await lead.OpenAsync(page)).Form(page), new() { ["Form.Rationale"] = "Waits fell." });
        using var worker = ActivatorUtilities.CreateInstance<NoticeWorker>(own.Services);

        own.Clock.Advance(TimeSpan.FromDays(SentForm.DaysKept));
        await worker.RunOnceAsync(TestContext.Current.CancellationToken);
        Assert.True(await own.ReadAsync(db => db.SentForms.AnyAsync()));

        own.Clock.Advance(TimeSpan.FromDays(1));
        await worker.RunOnceAsync(TestContext.Current.CancellationToken);
        Assert.False(await own.ReadAsync(db => db.SentForms.AnyAsync()));
    }

    private Task<int> CountAsync(Visitor lead) => app.ReadAsync(db => db.AuditEntries
        .CountAsync(entry => entry.UserId == lead.User!.Id && entry.Change == AuditChange.Added));

    private async Task<(Visitor Lead, string Page, PageForm Form)> AddingAsync()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var lead = await app.LogInAsync(await app.Given.UserAsync(played.Lead.Role, played.Lead.Organisation));
        var page = $"{played.Root}/items/on/domain-1";
        var add = $"{played.Root}/items/add?focus=domain-1&kind=achievement";
        return (lead, page, (await lead.OpenAsync(add)).FormOf("Form.Text"));
    }
}
