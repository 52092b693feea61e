using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Features.Account;

/// <summary>The way of a new installation to its first administrator. Each test has an installation of its own.</summary>
public sealed class SetUpTests
{
    private const string Password = "tractor-window-mustard-cloud";

    [Fact]
    public async Task The_code_of_the_start_makes_the_first_administrator_once()
    {
        await using var app = await AssuranceApp.WithAsync(_ => { });
        var code = await CodeAsync(app);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/set-up");

        var answer = await SendAsync(visitor, page, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));

        Assert.Equal("/", answer.Location);
        Assert.Equal("/admin/people", (await visitor.OpenAsync("/")).Location);
        Assert.Contains("Ada Marsh", (await visitor.OpenAsync("/admin/people")).Text, StringComparison.Ordinal);
        var membership = await app.ReadAsync(db => db.Memberships.SingleAsync());
        Assert.Equal((Role.Administrator, OrganisationCode.NhsEngland), (membership.Role, membership.Organisation));
        Assert.Equal(404, (await app.Visitor().OpenAsync("/account/set-up")).Status);
    }

    [Fact]
    public async Task A_wrong_code_and_each_missing_answer_are_refused_and_nothing_is_saved()
    {
        await using var app = await AssuranceApp.WithAsync(_ => { });
        await CodeAsync(app);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/set-up");

        (await SendAsync(visitor, page, "ABCDE-ABCDE-ABCDE-ABCDE")).ShowsError(
            "Form.Code", "Check the code. It is printed when the application starts, and a new start makes a new one");
        var empty = await visitor.SubmitAsync(page.Form("/account/set-up"));
        empty.ShowsError("Form.Code", "Enter the set-up code");
        empty.ShowsError("Form.Name", "Enter your name");
        empty.ShowsError("Form.Email", "Enter your email address");
        empty.ShowsError("Form.Password", "Enter a password");
        Assert.Equal(0, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_code_that_is_used_ten_times_at_the_same_moment_makes_one_administrator()
    {
        await using var app = await AssuranceApp.WithAsync(_ => { });
        var code = await CodeAsync(app);
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/set-up");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => SendAsync(app.Visitor(), page, code, $"admin-{number}@test.example", visitor)));

        Assert.Equal(1, await app.ReadAsync(db => db.Memberships.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_new_start_makes_a_new_code_and_none_once_there_is_an_administrator()
    {
        await using var app = await AssuranceApp.WithAsync(_ => { });
        var (first, second) = (await CodeAsync(app), await CodeAsync(app));
        Assert.NotEqual(first, second);
        Assert.Equal(1, await app.ReadAsync(db => db.SetUpCodes.CountAsync()));

        var visitor = app.Visitor();
        var page = await visitor.OpenAsync("/account/set-up");
        Assert.Equal(400, (await SendAsync(visitor, page, first)).Status);
        await SendAsync(visitor, page, second);

        Assert.Null(await MakeAsync(app));
    }

    private static async Task<string> CodeAsync(AssuranceApp app) => (await MakeAsync(app))!;

    private static async Task<string?> MakeAsync(AssuranceApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().MakeCodeAsync(CancellationToken.None);
    }

    private static Task<Page> SendAsync(
        Visitor visitor, Page page, string code, string email = "ada.marsh@test.example", Visitor? owner = null) =>
        (owner ?? visitor).SubmitAsync(page.Form("/account/set-up"), new()
        {
            ["Form.Code"] = code,
            ["Form.Name"] = "Ada Marsh",
            ["Form.Email"] = email,
            ["Form.Password"] = Password,
        });
}
