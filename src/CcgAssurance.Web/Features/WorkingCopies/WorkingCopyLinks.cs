using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.WorkingCopies;

/// <summary>Addresses for working copies, which are kept and discarded behind the pages they belong to.</summary>
public static class WorkingCopyLinks
{
    public static string Keep() => "/working-copies";

    public static string Discard() => "/working-copies/discard";
}

/// <summary>Addresses of pages with their form filled from the working copy.</summary>
public static class WorkingCopyPages
{
    public static string Continue(string address) =>
        QueryHelpers.AddQueryString(address, KeepsWorkingCopyFilter.QueryName, KeepsWorkingCopyFilter.Continue);
}
