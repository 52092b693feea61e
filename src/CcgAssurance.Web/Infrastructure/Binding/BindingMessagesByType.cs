using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Sharper sentences where the type of the answer says what is wanted. MVC reports text in a number field as just another
/// value that it cannot use, without saying that a number was asked for.
/// </summary>
internal sealed class BindingMessagesByType : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        if (context.BindingMetadata.ModelBindingMessageProvider is not { } messages)
        {
            return;
        }

        var type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        if (type.IsEnum || type == typeof(bool))
        {
            messages.SetAttemptedValueIsInvalidAccessor((_, _) => BindingMessages.SelectAnOption);
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => BindingMessages.SelectAnOption);
            messages.SetValueIsInvalidAccessor(_ => BindingMessages.SelectAnOption);
            messages.SetValueMustNotBeNullAccessor(_ => BindingMessages.SelectAnOption);
        }
        else if (type == typeof(decimal) || type == typeof(double) || type == typeof(float))
        {
            messages.SetAttemptedValueIsInvalidAccessor((_, name) => BindingMessages.Number(name));
        }
        else if (type == typeof(int) || type == typeof(long) || type == typeof(short))
        {
            messages.SetAttemptedValueIsInvalidAccessor((_, name) => BindingMessages.WholeNumber(name));
        }
    }
}
