using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Features.Notices;

/// <summary>What tests of notices ask for again and again.</summary>
internal static class NoticeSteps
{
    /// <summary>The kinds of the notices that somebody has, oldest first.</summary>
    public static Task<List<string>> NoticesOfAsync(this AssuranceApp app, TestUser user) => app.ReadAsync(db => db.Notices
        .Where(notice => notice.UserId == user.Id)
        .OrderBy(notice => notice.MadeAt)
        .ThenBy(notice => notice.Id)
        .Select(notice => notice.Kind)
        .ToListAsync());

    /// <summary>Runs something of the application as the background service would.</summary>
    public static async Task<TResult> RunAsync<THandler, TResult>(this AssuranceApp app, Func<THandler, Task<TResult>> run)
        where THandler : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<THandler>());
    }

    /// <summary>Presses the button of a form and expects that it was done.</summary>
    public static async Task PressAsync(this AssuranceApp app, TestUser user, string page, string action, Dictionary<string, string>? answers = null)
    {
        using var visitor = await app.LogInAsync(user);
        var form = (await visitor.OpenAsync(page)).Form(action);
        Assert.Equal(302, (await visitor.SubmitAsync(form, answers)).Status);
    }

    /// <summary>The page of somebody's notices.</summary>
    public static async Task<Page> NoticesPageAsync(this AssuranceApp app, TestUser user)
    {
        using var visitor = await app.LogInAsync(user);
        return await visitor.OpenAsync("/notices");
    }
}
