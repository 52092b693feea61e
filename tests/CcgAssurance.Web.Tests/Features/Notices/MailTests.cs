using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Notices;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Features.Notices;

public sealed class MailTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task A_notice_goes_out_as_plain_text_that_says_nothing_of_the_draft()
    {
        var played = await app.Given.ScenarioAsync(
            AssessmentStage.SharedWithCcg, judged: (2, Sample.Judgement(AssuranceCategory.AssuredWithSupport, "The secret of domain two.")));

        await MailAsync();

        var mail = Assert.Single(MailTo(played.CcgLead));
        Assert.Equal($"Draft report shared with the CCG: NHS Test {played.Quarter.Ccg} CCG, Quarter 2 2014/15", mail.Subject);
        Assert.Equal(("CCG assurance", "ccg-assurance@england.example"), mail.From);
        Assert.Equal("text/plain; charset=utf-8", mail.Header("Content-Type"));
        Assert.Contains("Answer it by 3 December 2014.\nSee it:", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"\nSee it: http://localhost:5080{played.Root}/response\n", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", mail.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("assured", mail.Raw.Replace("CCG assurance", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_notice_goes_out_once()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);

        await MailAsync();
        await MailAsync(minutes: 30);

        Assert.Single(MailTo(played.CcgLead));
        Assert.Equal([NoticeMail.Sent], await StatesAsync(played.CcgLead));
    }

    [Fact]
    public async Task What_is_two_days_old_is_no_news_any_more()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);

        await MailAsync(minutes: (Notice.HoursMailed * 60) + 1);

        Assert.Empty(MailTo(played.CcgLead));
    }

    [Fact]
    public async Task Whoever_has_left_the_organisation_gets_no_mail_of_it()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var elsewhere = await app.Given.CcgAsync();
        await app.Given.MoveAsync(played.CcgLead, Role.CcgLead, elsewhere);

        await MailAsync();

        Assert.Empty(MailTo(played.CcgLead));
        Assert.Equal([NoticeMail.GivenUp], await StatesAsync(played.CcgLead));
    }

    [Fact]
    public async Task All_that_waits_for_a_person_goes_out_in_one_mail()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await app.PressAsync(played.Lead, $"{played.Root}/draft", $"{played.Root}/draft/redraft", new() { ["Form.Reason"] = "The secret reason." });

        await MailAsync();

        var mail = Assert.Single(MailTo(played.CcgLead));
        Assert.Equal("2 notices from CCG assurance", mail.Subject);
        Assert.Matches("(?s)Draft report shared with the CCG.*/response.*The report is being drafted again.*All your notices", mail.Text);
        Assert.DoesNotContain("secret", mail.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([NoticeMail.Sent, NoticeMail.Sent], await StatesAsync(played.CcgLead));
    }

    [Theory]
    [InlineData(MailResult.ServerAway)]
    [InlineData(MailResult.Deferred)]
    public async Task What_the_mail_server_does_not_take_now_is_tried_again_later(MailResult result)
    {
        // While the server is away only the first mail in the line is tried, and that has to be this one.
        await MailAsync(With(MailResult.Sent), app.Clock.GetUtcNow().AddHours(1));
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var now = app.Clock.GetUtcNow();

        await MailAsync(With(result), now);
        Assert.Equal([NoticeMail.Waiting], await StatesAsync(played.CcgLead));

        await MailAsync(With(MailResult.Sent), now.AddMinutes(Notice.MailMinutes - 1));
        Assert.Equal([NoticeMail.Waiting], await StatesAsync(played.CcgLead));

        await MailAsync(With(MailResult.Sent), now.AddMinutes(Notice.MailMinutes));
        Assert.Equal([NoticeMail.Sent], await StatesAsync(played.CcgLead));
    }

    [Fact]
    public async Task One_mail_that_is_deferred_holds_up_no_other_and_a_server_that_is_away_holds_up_all()
    {
        await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var (deferring, away) = (With(MailResult.Deferred), With(MailResult.ServerAway));
        var now = app.Clock.GetUtcNow();

        await MailAsync(away, now);
        await MailAsync(deferring, now.AddMinutes(Notice.MailMinutes));

        Assert.Equal(1, away.Tries);
        Assert.True(deferring.Tries > 1, "Only one of two mails was tried.");
    }

    [Fact]
    public async Task Whoever_cannot_log_in_any_more_gets_no_mail()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        await app.Given.DisableAsync(played.CcgLead);

        await MailAsync();

        Assert.Equal([NoticeMail.GivenUp], await StatesAsync(played.CcgLead));
    }

    [Fact]
    public async Task Of_two_web_nodes_that_take_the_same_mail_one_finds_that_it_is_taken()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var now = app.Clock.GetUtcNow();
        await using var first = app.Database.CreateContext();
        await using var second = app.Database.CreateContext();
        (await first.Notices.SingleAsync(notice => notice.UserId == played.CcgLead.Id, TestContext.Current.CancellationToken)).TakeMail(now);
        (await second.Notices.SingleAsync(notice => notice.UserId == played.CcgLead.Id, TestContext.Current.CancellationToken)).TakeMail(now.AddSeconds(1));

        await first.SaveChangesAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_given_up()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);

        await MailAsync(With(MailResult.Undeliverable), app.Clock.GetUtcNow());

        Assert.Equal([NoticeMail.GivenUp], await StatesAsync(played.CcgLead));
    }

    private static FixedMailer With(MailResult result) => new(result);

    private IReadOnlyList<MailFile> MailTo(TestUser user) => MailFile.Of(app.MailFolder, user.Email);

    private Task<List<NoticeMail>> StatesAsync(TestUser user) =>
        app.ReadAsync(db => db.Notices.Where(notice => notice.UserId == user.Id).Select(notice => notice.Mail).ToListAsync());

    private Task<int> MailAsync(int minutes = 0) =>
        app.RunAsync((MailNoticesHandler handler) => handler.HandleAsync(app.Clock.GetUtcNow().AddMinutes(minutes), CancellationToken.None));

    private async Task<int> MailAsync(IMailer mailer, DateTimeOffset at)
    {
        await using var db = app.Database.CreateContext();
        var settings = app.Services.GetRequiredService<MailSettings>();
        return await new MailNoticesHandler(db, new NoticeBoard(db), mailer, settings).HandleAsync(at, CancellationToken.None);
    }

    /// <summary>A mail server that always answers the same.</summary>
    private sealed class FixedMailer(MailResult result) : IMailer
    {
        public string Name => "";

        public int Tries { get; private set; }

        public Task<MailResult> SendAsync(MailLetter letter, CancellationToken cancellationToken)
        {
            Tries++;
            return Task.FromResult(result);
        }
    }
}
