using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace CcgAssurance.Web.Infrastructure.Views;

/// <summary>
/// Finds a view in the folder of its controller, then in the folders above it, and at last in Features/Shared: the
/// controller's namespace is its folder.
/// </summary>
public sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string FolderKey = "feature-folder";
    private const string Root = "CcgAssurance.Web.";

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo.Namespace: { } ns }
            && ns.StartsWith(Root, StringComparison.Ordinal))
        {
            context.Values[FolderKey] = ns[Root.Length..].Replace('.', '/');
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        context.Values.TryGetValue(FolderKey, out var folder);
        while (!string.IsNullOrEmpty(folder))
        {
            yield return $"/{folder}/{{0}}.cshtml";
            var slash = folder.LastIndexOf('/');
            folder = slash < 0 ? null : folder[..slash];
        }

        yield return "/Features/Shared/{0}.cshtml";
    }
}
