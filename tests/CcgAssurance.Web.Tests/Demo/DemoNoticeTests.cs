using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Demo;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Demo;

[Collection<DemoCollection>]
[Trait("Runs", "Once")]
public sealed class DemoNoticeTests(DemoApp app)
{
    public static TheoryData<string> Readers =>
        [.. DemoAccounts.All.Where(account => account.Other is null && account.Role.Allows(Permission.ListCcgs)).Select(account => account.Email)];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Every_notice_leads_to_a_page_that_its_reader_may_open(string email)
    {
        using var visitor = new Visitor(app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var logIn = (await visitor.OpenAsync("/account/log-in")).Form("/account/log-in");
        await visitor.SubmitAsync(logIn, new() { ["Form.Email"] = email, ["Form.Password"] = DemoAccounts.Password });

        var notices = await visitor.OpenAsync("/notices");

        Assert.Equal(200, notices.Status);
        foreach (var address in notices.Document.QuerySelectorAll(".app-item a").Select(link => link.GetAttribute("href")!).Distinct())
        {
            Assert.True((await visitor.OpenAsync(address)).Status == 200, $"{email} is led to {address}, which does not open.");
        }
    }

    [Fact]
    public async Task The_latest_notices_are_new_and_none_that_is_old()
    {
        // Reminders come from a worker of their own, at its own time.
        var unread = await app.ReadAsync(db => db.Notices
            .Where(notice => notice.ReadAt == null
                && notice.Kind != nameof(Reminder.DueSoon) && notice.Kind != nameof(Reminder.Overdue))
            .Select(notice => notice.MadeAt)
            .ToListAsync());

        Assert.NotEmpty(unread);
        Assert.All(unread, at => Assert.True(at >= new DateTimeOffset(2015, 5, 18, 0, 0, 0, TimeSpan.Zero), $"A notice of {at} is still new."));
    }
}
