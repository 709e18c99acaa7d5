#pragma once

#include <memory>

namespace lictor {

/// A value that copies share until one is edited; compared by content.
template <class T> class SharedValue {
public:
    SharedValue() : m_value(empty()) { }
    explicit SharedValue(T value) : m_value(std::make_shared<T>(std::move(value))) { }

    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    T &edit()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<T>(*m_value);
        return *m_value;
    }
    /// True without looking at the content, when both are the very same copy.
    bool sharesWith(const SharedValue &other) const { return m_value == other.m_value; }
    bool operator==(const SharedValue &other) const { return m_value == other.m_value || *m_value == *other.m_value; }

private:
    static std::shared_ptr<T> empty()
    {
        static const auto value = std::make_shared<T>();
        return value;
    }
    std::shared_ptr<T> m_value;
};

} // namespace lictor
